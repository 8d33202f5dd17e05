import java.util.concurrent.*;
public class Main {
    public static void main(String[] z) throws Exception {
        ExecutorService p = Executors.newFixedThreadPool(2);
        Future<?> dog = p.submit(() -> { try { TimeUnit.SECONDS.sleep(10); } catch (InterruptedException e) { return; } System.err.println("late"); System.exit(1); });
        Future<Integer> f = p.submit(() -> 4); System.out.println(f.get()); dog.cancel(true); p.shutdown(); p.awaitTermination(1, TimeUnit.MINUTES);
    }
}
