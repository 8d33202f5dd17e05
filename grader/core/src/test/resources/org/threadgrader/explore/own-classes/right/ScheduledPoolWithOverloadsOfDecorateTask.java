import java.util.concurrent.*;
/** Right: overloads of decorateTask that the JDK never calls. Uncommitted change: VerifyError / ClassCastException. */
class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(1); }
    static <V> RunnableScheduledFuture<V> decorateTask(String name, RunnableScheduledFuture<V> task) { return task; }
    <V> RunnableScheduledFuture<V> decorateTask(int n, String name, RunnableScheduledFuture<V> task) { return task; }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> c, RunnableScheduledFuture<V> task) {
      return decorateTask(1, "x", decorateTask("y", task));
    }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    if (p.schedule(() -> 3, 1, TimeUnit.MILLISECONDS).get() != 3) throw new IllegalStateException();
    p.shutdown();
  }
}
