// the same where the takers are started first
public class Main {
    static final Object lock = new Object();
    static boolean full;
    static void put() throws InterruptedException { synchronized (lock) { while (full) lock.wait(); full = true; lock.notify(); } }
    static void get() throws InterruptedException { synchronized (lock) { while (!full) lock.wait(); full = false; lock.notify(); } }
    interface Op { void run() throws InterruptedException; }
    static Thread t(Op op) { return new Thread(() -> { try { op.run(); } catch (InterruptedException e) { } }); }
    public static void main(String[] a) throws Exception {
        Thread[] ts = { t(Main::get), t(Main::get), t(Main::put), t(Main::put) };
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
    }
}
