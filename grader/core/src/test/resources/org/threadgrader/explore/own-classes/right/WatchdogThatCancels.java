import java.util.concurrent.*;
public class Main {
    public static void main(String[] z) throws Exception {
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1); ExecutorService p = Executors.newFixedThreadPool(1);
        Future<Integer> f = p.submit(() -> 11);
        ScheduledFuture<?> dog = s.schedule(() -> f.cancel(true), 10, TimeUnit.SECONDS);
        try { System.out.println(f.get()); } catch (CancellationException e) { System.err.println("too slow"); System.exit(1); }
        dog.cancel(true); s.shutdownNow(); p.shutdown();
    }
}
