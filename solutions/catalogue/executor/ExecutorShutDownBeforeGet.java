// verdict: none
// twin: ExecutorShutDownNowBeforeGet
// covers: ExecutorService, submit, shutdown, Future
// what: The pool is shut down before its results are asked for: shutdown lets what was submitted run to its end.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorShutDownBeforeGet {
    private static int square(int n) throws InterruptedException {
        Thread.sleep(n);
        return n * n;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> squares = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int n = i;
            squares.add(pool.submit(() -> square(n)));
        }
        pool.shutdown();
        int sum = 0;
        for (Future<Integer> square : squares) {
            sum += square.get();
        }
        System.out.println("sum: " + sum);
    }
}
