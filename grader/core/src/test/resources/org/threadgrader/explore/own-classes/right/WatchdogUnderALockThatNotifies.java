// a watchdog that sets a flag under the lock and notifies
public class Main {
    static final Object lock = new Object(); static boolean done, late; static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); } catch (InterruptedException e) { return; } synchronized (lock) { late = true; lock.notifyAll(); } });
        dog.setDaemon(true);
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; synchronized (lock) { done = true; lock.notifyAll(); } });
        w.start(); dog.start();
        boolean ok;
        synchronized (lock) { while (!done && !late) lock.wait(); ok = done; }
        if (!ok) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
