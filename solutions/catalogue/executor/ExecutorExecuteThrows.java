// verdict: exception
// twin: ExecutorSubmitAndGet
// covers: ExecutorService, execute
// what: A task given to execute throws, and nobody catches it.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorExecuteThrows {
    private static void parse(String text) {
        System.out.println(Integer.parseInt(text) + 1);
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(() -> parse("forty-two"));
        pool.shutdown();
    }
}
