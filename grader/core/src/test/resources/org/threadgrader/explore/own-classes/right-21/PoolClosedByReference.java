import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    static int done;

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.execute(() -> done = 1);
        for (AutoCloseable c : List.<AutoCloseable>of(pool)) {
            Callable<Void> task = () -> { c.close(); return null; };
            task.call();
        }
        if (done != 1) throw new AssertionError();
    }
}
