// verdict: race
// twin: ScheduledGet
// covers: ScheduledExecutorService
// what: A sleep is hoped to be longer than the delay of the task, and orders nothing.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ScheduledSleepInsteadOfGet {
    private static int temperature;

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> measuring = pool.schedule(() -> {
            temperature = 21;
        }, 10, TimeUnit.MILLISECONDS);
        Thread.sleep(50);
        System.out.println(temperature + " degrees");
        measuring.get();
        pool.shutdown();
    }
}
