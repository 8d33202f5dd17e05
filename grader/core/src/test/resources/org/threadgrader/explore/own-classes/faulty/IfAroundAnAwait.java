// the same with a condition
import java.util.concurrent.locks.*;
public class Main {
    static final ReentrantLock lock = new ReentrantLock();
    static final Condition ready = lock.newCondition();
    static String config;
    static final Object other = new Object();
    static int log;
    public static void main(String[] a) throws Exception {
        Thread user = new Thread(() -> {
            lock.lock();
            try { if (config == null) ready.await(); System.out.println("config " + config); }
            catch (InterruptedException e) { } finally { lock.unlock(); }
        });
        Thread noise = new Thread(() -> { for (int i = 0; i < 10; i++) synchronized (other) { log++; } });
        user.start(); noise.start();
        lock.lock();
        try { config = "x"; ready.signal(); } finally { lock.unlock(); }
        user.join(); noise.join();
    }
}
