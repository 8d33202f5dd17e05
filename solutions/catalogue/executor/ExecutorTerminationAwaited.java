// verdict: none
// twin: ExecutorResultReadTooEarly
// covers: ExecutorService, awaitTermination
// what: awaitTermination waits for the task whose result is read next.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ExecutorTerminationAwaited {
    private static int sum;

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        for (int i = 1; i <= 3; i++) {
            int n = i;
            pool.execute(() -> sum += n);
        }
        pool.shutdown();
        if (pool.awaitTermination(10, TimeUnit.SECONDS)) {
            System.out.println("sum: " + sum);
        } else {
            System.out.println("this takes long");
        }
    }
}
