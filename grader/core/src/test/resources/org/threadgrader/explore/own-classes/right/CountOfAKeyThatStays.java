// what is asked before stays so
import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicInteger now = new AtomicInteger(), peak = new AtomicInteger();
    static final ConcurrentMap<String, Integer> stats = new ConcurrentHashMap<>();
    public static void main(String[] args) throws Exception {
        stats.put("k", 0);
        Runnable r = () -> { for (int i = 0; i < 3; i++) { peak.accumulateAndGet(now.incrementAndGet(), Math::max); if (stats.get("k") != null) { synchronized (stats) { stats.put("k", stats.get("k") + 1); } } now.decrementAndGet(); } };
        Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join();
        System.out.println(stats.get("k")); System.out.println("peak " + peak);
    }
}
