// verdict: none
// twin: ScheduledShutDownNowBeforeGet
// covers: ScheduledExecutorService, schedule, shutdown, ScheduledFuture
// what: The pool is shut down before its delayed tasks are due: they run all the same, and may sleep.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledShutDownBeforeGet {
    private static String brew(String name) throws InterruptedException {
        Thread.sleep(3);
        return name;
    }

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
        ScheduledFuture<String> tea = pool.schedule(() -> brew("tea"), 0, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> coffee = pool.schedule(() -> brew("coffee"), 5, TimeUnit.MILLISECONDS);
        pool.shutdown();
        System.out.println(tea.get() + " and " + coffee.get());
    }
}
