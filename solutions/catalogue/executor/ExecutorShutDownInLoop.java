// verdict: exception
// twin: ExecutorShutDownAfterLoop
// covers: ExecutorService, RejectedExecutionException
// what: The pool is shut down inside the loop and rejects the second task.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorShutDownInLoop {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int i = 1; i <= 3; i++) {
            int task = i;
            pool.execute(() -> System.out.println("task " + task));
            pool.shutdown();
        }
    }
}
