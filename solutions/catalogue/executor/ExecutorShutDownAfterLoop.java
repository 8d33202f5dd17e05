// verdict: none
// twin: ExecutorShutDownInLoop
// covers: ExecutorService
// what: The pool is shut down after the loop.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorShutDownAfterLoop {
    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int i = 1; i <= 3; i++) {
            int task = i;
            pool.execute(() -> System.out.println("task " + task));
        }
        pool.shutdown();
    }
}
