// the watchdog's flag under a ReentrantLock with a condition
import java.util.concurrent.locks.*;
public class Main {
    static final Lock lock = new ReentrantLock(); static final Condition changed = lock.newCondition(); static boolean done, late; static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); } catch (InterruptedException e) { return; } lock.lock(); try { late = true; changed.signalAll(); } finally { lock.unlock(); } });
        dog.setDaemon(true);
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; lock.lock(); try { done = true; changed.signalAll(); } finally { lock.unlock(); } });
        w.start(); dog.start();
        boolean ok;
        lock.lock();
        try { while (!done && !late) changed.await(); ok = done; } finally { lock.unlock(); }
        if (!ok) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
