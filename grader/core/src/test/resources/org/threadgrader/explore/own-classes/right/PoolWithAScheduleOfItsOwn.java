import java.util.concurrent.*;
/** Right: a plain pool that has a method named schedule of its own. */
class Main {
  static class Pool extends ThreadPoolExecutor {
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    public ScheduledFuture<?> schedule(Runnable r, long d, TimeUnit u) { throw new UnsupportedOperationException(); }
    public <V> ScheduledFuture<V> schedule(Callable<V> r, long d, TimeUnit u) { throw new UnsupportedOperationException(); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    Future<Integer> f = p.submit(() -> { x = 1; return x; });
    f.get();
    if (x != 1) throw new IllegalStateException();
    Future<?> g = p.submit(() -> { x = 2; });
    g.get();
    if (x != 2) throw new IllegalStateException();
    p.shutdown();
  }
}
