//right
import java.util.concurrent.*;
public class Main {
    // at most one thread at a time; it ends when it is idle, the next task gets a new one
    static int jobs; static final StringBuilder names = new StringBuilder();
    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor ex = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
        ex.allowCoreThreadTimeOut(true);
        for (int i = 0; i < 3; i++) { ex.execute(() -> { jobs++; names.append('x'); }); Thread.sleep(3); }
        int n = ex.submit(() -> jobs).get();
        ex.shutdown();
        System.out.println(n);
    }
}
