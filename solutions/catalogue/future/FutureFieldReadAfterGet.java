// verdict: none
// twin: FutureFieldReadBeforeGet
// covers: ExecutorService, Future
// what: A field that the task writes is read after get has returned.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureFieldReadAfterGet {
    private static String title;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> loading = pool.submit(() -> {
            title = "Threads";
        });
        loading.get();
        System.out.println(title);
        pool.shutdown();
    }
}
