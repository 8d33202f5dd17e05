// verdict: race
// twin: ExecutorTerminationAwaited
// covers: ExecutorService
// what: shutdown does not wait for the task whose result is read next.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ExecutorResultReadTooEarly {
    private static int sum;

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        for (int i = 1; i <= 3; i++) {
            int n = i;
            pool.execute(() -> sum += n);
        }
        pool.shutdown();
        System.out.println("sum: " + sum);
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            System.out.println("this takes long");
        }
    }
}
