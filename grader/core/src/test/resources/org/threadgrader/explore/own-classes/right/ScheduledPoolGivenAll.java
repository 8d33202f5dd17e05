import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** Right: invokeAll of a scheduled pool goes through execute, not through schedule(Callable). */
class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    final AtomicInteger executes = new AtomicInteger(), callables = new AtomicInteger();
    Pool() { super(2); }
    @Override public void execute(Runnable r) { executes.incrementAndGet(); super.execute(r); }
    @Override public <V> ScheduledFuture<V> schedule(Callable<V> c, long d, TimeUnit u) { callables.incrementAndGet(); return super.schedule(c, d, u); }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    p.invokeAll(List.of(() -> 1, () -> 2));
    p.shutdown();
    if (p.executes.get() != 2 || p.callables.get() != 0) throw new IllegalStateException(p.executes + " " + p.callables);
  }
}
