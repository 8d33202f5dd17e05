//JDK25 right
import java.util.concurrent.*;
public class Main {
    static int code;
    public static void main(String[] args) throws Exception {
        try (ExecutorService s = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch in = new CountDownLatch(1);
            Future<?> f = s.submit(() -> { in.countDown(); try { Thread.sleep(60_000); } catch (InterruptedException e) { System.out.println("code " + code); } });
            in.await();
            code = 4;
            f.cancel(true);
        }
    }
}
