// a barrier made of if and wait
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static int arrived; static final Object lock = new Object();
    static final AtomicInteger phase1 = new AtomicInteger();
    static void await() throws InterruptedException {
        synchronized (lock) { if (++arrived == 3) lock.notifyAll(); else lock.wait(); }
    }
    public static void main(String[] a) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { try { phase1.incrementAndGet(); await(); System.out.println("all " + phase1.get()); } catch (InterruptedException e) { } }); ts[i].start(); }
        for (Thread t : ts) t.join();
    }
}
