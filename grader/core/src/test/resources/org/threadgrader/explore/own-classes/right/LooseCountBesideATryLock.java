import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
/** Right: who goes without the lock loses a rough count, or adds nothing to it. */
public class Main {
    static volatile int rough;
    static final ReentrantLock lock = new ReentrantLock();
    static final AtomicInteger refused = new AtomicInteger();
    static final AtomicInteger done = new AtomicInteger();
    static int attempt() {
        if (!lock.tryLock()) { refused.incrementAndGet(); return 0; }
        try { done.incrementAndGet(); return 1; } finally { lock.unlock(); }
    }
    static void run() {
        rough += attempt();
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::run);
        Thread b = new Thread(Main::run);
        a.start(); b.start(); a.join(); b.join();
        System.out.println("refused: " + refused.get());
        if (rough > 1000) throw new IllegalStateException("runaway");
    }
}
