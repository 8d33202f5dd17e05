// Main says that nobody has begun, polls until both are done (a volatile counter counted under a lock), and sets the last state.
public class Main {
    static volatile int state;
    static volatile int done;
    static final Object lock = new Object();
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> { if (state == 0) { state = 1; } synchronized (lock) { done++; } }, "a");
        Thread b = new Thread(() -> { synchronized (lock) { done++; } }, "b");
        a.start(); b.start();
        if (state < 9) {
            if (state == 0) {
                System.out.println("a has not begun");
            }
            while (done < 2) {
                Thread.sleep(1);
            }
            state = 9;
        }
        System.out.println("state: " + state);
    }
}
