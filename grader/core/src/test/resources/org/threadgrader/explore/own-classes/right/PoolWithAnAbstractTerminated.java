import java.util.concurrent.*;
/** Right: abstract forms of what a pool calls back. */
class Main {
  static abstract class P extends ScheduledThreadPoolExecutor { P() { super(1); } @Override protected abstract void terminated(); @Override protected abstract <V> RunnableScheduledFuture<V> decorateTask(Callable<V> c, RunnableScheduledFuture<V> t); }
  static class Q extends P { @Override protected void terminated() { } @Override protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> c, RunnableScheduledFuture<V> t) { return t; } }
  public static void main(String[] a) throws Exception { Q q = new Q(); if (q.submit(() -> 1).get() != 1) throw new IllegalStateException(); q.shutdown(); }
}
