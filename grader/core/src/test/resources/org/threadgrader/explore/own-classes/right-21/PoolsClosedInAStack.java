import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    static final class Scope implements AutoCloseable {
        private final Deque<AutoCloseable> open = new ArrayDeque<>();
        <T extends AutoCloseable> T add(T t) { open.addFirst(t); return t; }
        @Override public void close() throws Exception { while (!open.isEmpty()) open.removeFirst().close(); }
    }

    static int a, b;

    public static void main(String[] args) throws Exception {
        try (var scope = new Scope()) {
            ExecutorService x = scope.add(Executors.newFixedThreadPool(2));
            ExecutorService y = scope.add(Executors.newVirtualThreadPerTaskExecutor());
            x.execute(() -> a = 1);
            y.execute(() -> b = 2);
        }
        if (a + b != 3) throw new AssertionError();
    }
}
