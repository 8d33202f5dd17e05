import java.util.concurrent.*;
/** Right: submit of a scheduled pool, which goes by schedule and decorateTask. */
class Main {
  record Job(int n) implements Callable<Integer> { public Integer call() { return n; } }
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(1); }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> c, RunnableScheduledFuture<V> task) { if (!((Object) c instanceof Job)) throw new IllegalStateException(c.getClass().getName()); return task; }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    if (p.submit(new Job(3)).get() != 3) throw new IllegalStateException();
    ScheduledExecutorService s = p;
    if (s.schedule(new Job(4), 1, TimeUnit.MILLISECONDS).get() != 4) throw new IllegalStateException();
    p.shutdown();
  }
}
