import java.util.concurrent.locks.*;
// RIGHT (a demonstration): shows that who does not hold a lock may not give it up.
public class Main {
    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Thread t = new Thread(() -> {
            try { lock.unlock(); System.out.println("given up?"); }
            catch (RuntimeException e) { System.out.println("IllegalMonitorStateException, as expected: " + e.getMessage()); }
        });
        lock.lock();
        try { t.start(); t.join(); } finally { lock.unlock(); }
    }
}
