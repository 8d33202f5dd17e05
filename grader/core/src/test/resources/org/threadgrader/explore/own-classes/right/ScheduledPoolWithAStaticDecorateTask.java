import java.util.concurrent.*;
/** Right: a static overload of decorateTask; its local 1 is the future. Uncommitted change: ClassCastException. */
class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(1); }
    static <V> RunnableScheduledFuture<V> decorateTask(String name, RunnableScheduledFuture<V> task) { return task; }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> c, RunnableScheduledFuture<V> task) { return decorateTask("y", task); }
  }
  public static void main(String[] a) throws Exception { Pool p = new Pool(); if (p.schedule(() -> 3, 1, TimeUnit.MILLISECONDS).get() != 3) throw new IllegalStateException(); p.shutdown(); }
}
