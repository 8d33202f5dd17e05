// verdict: none
// twin: ExecutorExecuteThrows
// covers: ExecutorService, submit, Future
// what: A task given to submit throws, and get hands the exception to main, which deals with it.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExecutorSubmitAndGet {
    private static void parse(String text) {
        System.out.println(Integer.parseInt(text) + 1);
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            pool.submit(() -> parse("forty-two")).get();
        } catch (ExecutionException e) {
            System.out.println("not a number: " + e.getCause().getMessage());
        }
        pool.shutdown();
    }
}
