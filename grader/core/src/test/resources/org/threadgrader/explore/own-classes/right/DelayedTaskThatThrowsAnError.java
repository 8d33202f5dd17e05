// the JDK's own task keeps what the delayed one throws
import java.util.concurrent.*;
public class Main {
    public static void main(String[] a) throws Exception {
        CountDownLatch l = new CountDownLatch(1);
        CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS, Runnable::run).execute(() -> { l.countDown(); throw new Error("kept by the JDK"); });
        l.await();
        System.out.println("done");
    }
}
