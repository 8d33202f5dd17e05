import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    static int done;

    static void closeQuietly(AutoCloseable c) {
        try {
            c.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) {
        var pool = Executors.newSingleThreadExecutor();
        pool.submit(() -> done++);
        pool.submit(() -> done++);
        closeQuietly(pool);
        if (done != 2) throw new AssertionError(done);
    }
}
