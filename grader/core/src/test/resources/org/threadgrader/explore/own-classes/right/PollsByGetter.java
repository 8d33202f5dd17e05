// As R7, but counted by getDone and setDone under an outer lock.
public class Main {
    static volatile int state;
    private int done;
    synchronized int getDone() { return done; }
    synchronized void setDone(int d) { done = d; }
    static final Object lock = new Object();
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        Thread a = new Thread(() -> { if (state == 0) { state = 1; } synchronized (lock) { m.setDone(m.getDone() + 1); } }, "a");
        Thread b = new Thread(() -> { synchronized (lock) { m.setDone(m.getDone() + 1); } }, "b");
        a.start(); b.start();
        if (state < 9) {
            if (state == 0) {
                System.out.println("a has not begun");
            }
            while (m.getDone() < 2) {
                Thread.sleep(1);
            }
            state = 9;
        }
        System.out.println("state: " + state);
    }
}
