// verdict: leak
// twin: ScheduledShutDown
// covers: ScheduledExecutorService
// what: The repeated task is cancelled, but the idle thread of the pool stays.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledCancelledOnly {
    public static void main(String[] args) throws InterruptedException {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        CountDownLatch ticks = new CountDownLatch(3);
        ScheduledFuture<?> clock = pool.scheduleAtFixedRate(ticks::countDown, 0, 10, TimeUnit.MILLISECONDS);
        ticks.await();
        clock.cancel(false);
        System.out.println("three ticks are enough");
    }
}
