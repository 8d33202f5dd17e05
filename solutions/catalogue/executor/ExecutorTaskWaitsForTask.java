// verdict: deadlock
// twin: ExecutorThreadForEach
// covers: ExecutorService, Future
// what: The only thread of the pool waits for a task that is queued behind it.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorTaskWaitsForTask {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<Integer> total = pool.submit(() -> {
            Future<Integer> half = pool.submit(() -> 21);
            return 2 * half.get();
        });
        System.out.println("total: " + total.get());
        pool.shutdown();
    }
}
