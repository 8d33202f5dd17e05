// asks in a loop; a round a look, and the number of rounds is told
import java.util.concurrent.locks.*;
public class Main {
    static final Lock lock = new ReentrantLock(); static final Condition changed = lock.newCondition(); static boolean ready;
    public static void main(String[] a) throws Exception {
        Thread t = new Thread(() -> { lock.lock(); try { ready = true; changed.signalAll(); } finally { lock.unlock(); } });
        t.start();
        int looks = 0;
        while (true) {
            lock.lock();
            try { looks++; if (ready) break; changed.await(); } finally { lock.unlock(); }
        }
        System.out.println("ready after " + looks + " looks");
        t.join();
    }
}
