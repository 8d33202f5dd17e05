import java.util.*;
import java.util.concurrent.*;
public class Main {
  static class Pool extends ThreadPoolExecutor {
    int made;
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Callable<T> c) { made++; return super.newTaskFor(c); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Runnable r, T v) { made++; return super.newTaskFor(r, v); }
    @Override public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException { return super.invokeAll(tasks); }
  }
  static int[] cells = new int[3];
  public static void main(String[] args) throws Exception {
    Pool pool = new Pool();
    Future<?> f = pool.submit(() -> { cells[0] = 5; });
    Future<Integer> g = pool.submit(() -> { cells[1] = 6; return 1; });
    f.get();
    g.get();
    Callable<Integer> third = () -> cells[2] = 7;
    for (Future<Integer> h : pool.invokeAll(List.of(third))) h.get();
    if (cells[0] + cells[1] + cells[2] != 18 || pool.made != 3) throw new IllegalStateException("made " + pool.made);
    pool.shutdown();
  }
}
