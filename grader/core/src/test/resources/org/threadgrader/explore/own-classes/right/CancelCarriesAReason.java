//right
import java.util.concurrent.*;
public class Main {
    static String reason;
    public static void main(String[] args) throws Exception {
        ExecutorService ex = Executors.newSingleThreadExecutor();
        CountDownLatch in = new CountDownLatch(1);
        Future<?> f = ex.submit(() -> { in.countDown(); try { Thread.sleep(100_000); } catch (InterruptedException e) { System.out.println("stopped: " + reason); } });
        in.await();
        reason = "user";
        f.cancel(true);
        ex.shutdown();
    }
}
