// verdict: exception
// also: deadlock
// twin: ExecutorShutDownBeforeGet
// covers: ExecutorService, submit, shutdownNow, Future
// what: shutdownNow instead of shutdown interrupts the tasks at work and drops those that wait, so that no result may come.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorShutDownNowBeforeGet {
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
        pool.shutdownNow();
        int sum = 0;
        for (Future<Integer> square : squares) {
            sum += square.get();
        }
        System.out.println("sum: " + sum);
    }
}
