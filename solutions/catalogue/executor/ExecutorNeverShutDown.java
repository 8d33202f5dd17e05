// verdict: leak
// twin: ExecutorShutDown
// covers: ExecutorService, Future
// what: All is done, but the threads of the pool stay and keep the program from ending.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorNeverShutDown {
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
    }
}
