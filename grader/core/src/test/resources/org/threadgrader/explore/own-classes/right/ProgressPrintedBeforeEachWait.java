// a loop that prints a line each round
import java.util.concurrent.locks.*;
public class Main {
    static final Lock lock = new ReentrantLock();
    static final Condition changed = lock.newCondition();
    static int done;
    public static void main(String[] a) throws Exception {
        Thread[] ws = new Thread[2];
        for (int i = 0; i < 2; i++) {
            ws[i] = new Thread(() -> {
                lock.lock();
                try { done++; changed.signalAll(); } finally { lock.unlock(); }
            });
            ws[i].start();
        }
        boolean all = false;
        while (!all) {
            lock.lock();
            try {
                System.out.println("progress " + done + " of 2");
                if (done < 2) changed.await();
                all = done == 2;
            } finally { lock.unlock(); }
        }
        System.out.println("all done");
        for (Thread w : ws) w.join();
    }
}
