// verdict: race
// twin: FutureFieldReadAfterGet
// covers: ExecutorService, Future
// what: A field that the task writes is read before get has returned.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureFieldReadBeforeGet {
    private static String title;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> loading = pool.submit(() -> {
            title = "Threads";
        });
        System.out.println(title);
        loading.get();
        pool.shutdown();
    }
}
