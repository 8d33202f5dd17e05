// verdict: none
// twin: ExecutorNeverShutDown
// covers: ExecutorService, Future
// what: The pool is shut down when all is done.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorShutDown {
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> squares = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int n = i;
            squares.add(pool.submit(() -> n * n));
        }
        for (Future<Integer> square : squares) {
            System.out.println(square.get());
        }
        pool.shutdown();
    }
}
