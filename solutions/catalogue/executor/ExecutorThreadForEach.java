// verdict: none
// twin: ExecutorTaskWaitsForTask
// covers: ExecutorService, Future
// what: The pool has a thread for the task that is waited for.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorThreadForEach {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Integer> total = pool.submit(() -> {
            Future<Integer> half = pool.submit(() -> 21);
            return 2 * half.get();
        });
        System.out.println("total: " + total.get());
        pool.shutdown();
    }
}
