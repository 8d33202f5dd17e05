import java.util.concurrent.*;
public class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    int scheduled;
    Pool() { super(1); }
    @Override public ScheduledFuture<?> schedule(Runnable r, long n, TimeUnit u) { scheduled++; return super.schedule(r, n, u); }
    @Override public <V> ScheduledFuture<V> schedule(Callable<V> c, long n, TimeUnit u) { scheduled++; return super.schedule(c, n, u); }
  }
  public static void main(String[] args) throws Exception {
    Pool pool = new Pool();
    int[] x = new int[2];
    ScheduledFuture<?> f = pool.schedule(() -> { x[0] = 1; }, 10, TimeUnit.MILLISECONDS);
    f.get();
    Future<Integer> g = pool.submit(() -> x[1] = 2);
    int sum = x[0] + g.get() + x[1];
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.SECONDS);
    if (sum != 5 || pool.scheduled != 2) throw new IllegalStateException(sum + " " + pool.scheduled);
  }
}
