// verdict: none
// twin: ExecutorTasksShareSum
// covers: ExecutorService, invokeAll
// what: The tasks of one invokeAll return their parts, and main adds them up.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ExecutorInvokeAll {
    private static int sum;

    private static int add(int from, int to) {
        int part = 0;
        for (int i = from; i <= to; i++) {
            part += i;
        }
        return part;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> tasks = List.of(() -> add(1, 2), () -> add(3, 4));
        for (Future<Integer> part : pool.invokeAll(tasks)) {
            sum += part.get();
        }
        pool.shutdown();
        System.out.println("sum: " + sum);
    }
}
