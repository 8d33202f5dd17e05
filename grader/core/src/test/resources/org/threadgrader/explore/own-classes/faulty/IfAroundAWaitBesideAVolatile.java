// somebody else changes what the waiting thread never looks at
public class Main {
    static final Object lock = new Object();
    static String value;
    static volatile int beat;
    static String take() throws InterruptedException {
        synchronized (lock) {
            if (value == null) {
                lock.wait();
            }
            return value;
        }
    }
    public static void main(String[] a) throws Exception {
        Thread beats = new Thread(() -> { for (int i = 0; i < 20; i++) beat = i; });
        Thread taker = new Thread(() -> {
            try { System.out.println("got " + take()); } catch (InterruptedException e) { }
        });
        taker.start(); beats.start();
        synchronized (lock) { value = "ready"; lock.notify(); }
        taker.join(); beats.join();
    }
}
