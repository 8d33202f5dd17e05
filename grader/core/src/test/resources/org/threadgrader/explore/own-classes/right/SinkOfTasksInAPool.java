import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
/** Right: the same by the tasks of a pool of two. */
public class Main {
    static volatile long sink;
    static final AtomicInteger active = new AtomicInteger();
    static final AtomicInteger peak = new AtomicInteger();
    static long work(int n) {
        int now = active.incrementAndGet();
        peak.accumulateAndGet(now, Math::max);
        long r = 1;
        for (int i = 1; i <= n; i++) r = r * 31 + i;
        active.decrementAndGet();
        return r;
    }
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) { int n = i; tasks.add(() -> { sink += work(n); return null; }); }
        pool.invokeAll(tasks);
        pool.shutdown();
        System.out.println("at most two at once: " + (peak.get() <= 2) + ", seen " + peak.get());
        if (sink == 42) System.out.print(" ");
    }
}
