// verdict: none
// twin: ScheduledSleepInsteadOfGet
// covers: ScheduledExecutorService
// what: get waits for the delayed task.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledGet {
    private static int temperature;

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> measuring = pool.schedule(() -> {
            temperature = 21;
        }, 10, TimeUnit.MILLISECONDS);
        measuring.get();
        System.out.println(temperature + " degrees");
        pool.shutdown();
    }
}
