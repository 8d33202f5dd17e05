// the same with a pool that is shut down
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
    static final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    static final AtomicInteger done = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int t = 0; t < 2; t++) pool.execute(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (!map.containsKey("leader")) { map.put("leader", 1); done.incrementAndGet(); }
                map.put("beat", done.get());
            }
        });
        TimeUnit.SECONDS.sleep(2);
        pool.shutdownNow();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        if (done.get() != 1) { System.err.println("two leaders"); System.exit(1); }
        System.out.println("one leader");
    }
}
