// main goes back on purpose to what it had read, after it has waited for the worker by a getter that blocks; prints nothing
import java.util.concurrent.*;
public class Main {
    static class Level { private int n; synchronized int get() { return n; } synchronized void set(int v) { n = v; } }
    static class Result { private volatile int v; private final CountDownLatch ready = new CountDownLatch(1);
        int get() throws InterruptedException { ready.await(); return v; }
        void set(int x) { v = x; ready.countDown(); } }
    public static void main(String[] a) throws Exception {
        Level level = new Level(); Result result = new Result();
        int before = level.get();
        new Thread(() -> { level.set(level.get() + 5); result.set(1); }).start();
        int r = result.get();
        level.set(before + 1);
    }
}
