import java.util.concurrent.*;
/** Right: a decorator that runs the program's own task itself; what was before schedule is before it (the queue's edge). */
class Main {
  static class Own<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
    final RunnableScheduledFuture<V> task;
    Own(Runnable r, RunnableScheduledFuture<V> t) { super(r, null); task = t; }
    public boolean isPeriodic() { return false; }
    public long getDelay(TimeUnit u) { return task.getDelay(u); }
    public int compareTo(Delayed o) { return Long.compare(getDelay(TimeUnit.NANOSECONDS), o.getDelay(TimeUnit.NANOSECONDS)); }
  }
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(2); }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Runnable c, RunnableScheduledFuture<V> task) { return new Own<>(c, task); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    x = 1;
    ScheduledFuture<?> f = p.schedule(() -> { x++; }, 1, TimeUnit.MILLISECONDS);
    f.get();
    if (x != 2) throw new IllegalStateException();
    p.shutdown();
  }
}
