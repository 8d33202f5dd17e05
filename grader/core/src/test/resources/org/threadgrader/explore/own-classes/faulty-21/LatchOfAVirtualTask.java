import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.lang.invoke.*;

public class Main {
    public static void main(String[] args) throws Exception {
        var latch = new CountDownLatch(2);
        try (var exec = Executors.newVirtualThreadPerTaskExecutor()) {
            exec.submit(() -> { latch.countDown(); latch.await(); return null; });
        }
    }
}
