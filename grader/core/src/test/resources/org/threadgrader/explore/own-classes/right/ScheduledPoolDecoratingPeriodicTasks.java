import java.util.concurrent.*;
/** Right: a decorator that delegates; its isPeriodic is the program's. */
class Main {
  static class Named<V> implements RunnableScheduledFuture<V> {
    final RunnableScheduledFuture<V> task; int asked;
    Named(RunnableScheduledFuture<V> task) { this.task = task; }
    public synchronized boolean isPeriodic() { return task.isPeriodic(); }
    public void run() { task.run(); }
    public long getDelay(TimeUnit u) { return task.getDelay(u); }
    public int compareTo(Delayed o) { return o instanceof Named<?> n ? task.compareTo(n.task) : task.compareTo(o); }
    public boolean cancel(boolean i) { return task.cancel(i); }
    public boolean isCancelled() { return task.isCancelled(); }
    public boolean isDone() { return task.isDone(); }
    public V get() throws InterruptedException, ExecutionException { return task.get(); }
    public V get(long t, TimeUnit u) throws InterruptedException, ExecutionException, TimeoutException { return task.get(t, u); }
  }
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(2); }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Runnable c, RunnableScheduledFuture<V> task) { return new Named<>(task); }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    CountDownLatch l = new CountDownLatch(4);
    Thread t = new Thread(() -> p.scheduleAtFixedRate(l::countDown, 1, 1, TimeUnit.MILLISECONDS));
    t.start();
    p.scheduleAtFixedRate(l::countDown, 1, 1, TimeUnit.MILLISECONDS);
    l.await(); t.join();
    p.shutdown();
  }
}
