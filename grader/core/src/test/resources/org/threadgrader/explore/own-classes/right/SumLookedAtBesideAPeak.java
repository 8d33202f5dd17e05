import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Right: who has added to a sum looks only whether it is negative; how many were inside at once is what is shown. */
public class Main {
    static volatile long sum;
    static final Semaphore two = new Semaphore(2);
    static final AtomicInteger inside = new AtomicInteger(), most = new AtomicInteger();
    static long guarded(int x) {
        two.acquireUninterruptibly();
        try {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            return x;
        } finally { inside.decrementAndGet(); two.release(); }
    }
    public static void main(String[] args) throws Exception {
        Thread[] t = new Thread[3];
        for (int i = 0; i < 3; i++) { int x = i; t[i] = new Thread(() -> { sum = sum + guarded(x); if (sum < 0) throw new IllegalStateException("overflow"); }); }
        for (Thread one : t) one.start();
        for (Thread one : t) one.join();
        System.out.println("most at once " + most.get());
    }
}
