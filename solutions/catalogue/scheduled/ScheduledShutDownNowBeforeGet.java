// verdict: deadlock
// also: exception
// twin: ScheduledShutDownBeforeGet
// covers: ScheduledExecutorService, schedule, shutdownNow, ScheduledFuture
// what: shutdownNow instead of shutdown drops the delayed tasks, and get then waits for a result that never comes.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledShutDownNowBeforeGet {
    private static String brew(String name) throws InterruptedException {
        Thread.sleep(3);
        return name;
    }

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
        ScheduledFuture<String> tea = pool.schedule(() -> brew("tea"), 0, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> coffee = pool.schedule(() -> brew("coffee"), 5, TimeUnit.MILLISECONDS);
        pool.shutdownNow();
        System.out.println(tea.get() + " and " + coffee.get());
    }
}
