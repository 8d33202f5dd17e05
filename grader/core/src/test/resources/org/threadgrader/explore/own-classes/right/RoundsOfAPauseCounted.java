// asks in a loop, waits in a method of its own, and counts the rounds
public class Main {
    static final Object lock = new Object();
    static boolean ready;
    static void pause() throws InterruptedException {
        synchronized (lock) {
            if (!ready) lock.wait();
        }
    }
    static boolean isReady() { synchronized (lock) { return ready; } }
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> { synchronized (lock) { ready = true; lock.notifyAll(); } });
        t.start();
        int looks = 0;
        while (!isReady()) {
            pause();
            looks++;
        }
        System.out.println("looked " + looks + " times");
        t.join();
    }
}
