import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    static int done;
    static final class Pool extends ThreadPoolExecutor {
        boolean told;
        Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
        @Override public void close() {
            super.close();
            told = true;
        }
    }

    public static void main(String[] args) throws Exception {
        Pool p = new Pool();
        try (p) {
            p.execute(() -> done = 1);
        }
        if (done != 1 || !p.told) throw new AssertionError();
    }
}
