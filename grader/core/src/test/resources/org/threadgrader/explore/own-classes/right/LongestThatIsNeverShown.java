// a maximum that is set in two steps and never shown
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static volatile long sink;
    static volatile int longest;
    static final AtomicInteger active = new AtomicInteger();
    static final AtomicInteger peak = new AtomicInteger();
    static long work(int n) {
        int now = active.incrementAndGet();
        peak.accumulateAndGet(now, Math::max);
        long r = 1;
        for (int i = 1; i <= n; i++) { r = r * 31 + i; if (n > longest) longest = n; }
        active.decrementAndGet();
        return r;
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> sink += work(5));
        Thread b = new Thread(() -> sink += work(7));
        a.start(); b.start(); a.join(); b.join();
        System.out.println("most at once: " + peak.get());
        if (sink == Long.MIN_VALUE || longest == -1) System.out.println("never");
    }
}
