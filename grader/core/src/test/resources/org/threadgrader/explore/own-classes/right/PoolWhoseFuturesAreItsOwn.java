import java.util.*; import java.util.concurrent.*;
/** Right: newTaskFor makes futures that are no FutureTask; invokeAll asks them isDone and get. */
class Main {
  static class Own<V> implements RunnableFuture<V> {
    final Callable<V> c; V v; boolean done; int asked;
    Own(Callable<V> c) { this.c = c; }
    public void run() { V r; try { r = c.call(); } catch (Exception e) { throw new IllegalStateException(e); } synchronized (this) { v = r; done = true; notifyAll(); } }
    public boolean cancel(boolean b) { return false; }
    public boolean isCancelled() { return false; }
    public synchronized boolean isDone() { asked++; return done; }
    public synchronized V get() throws InterruptedException { while (!done) wait(); return v; }
    public V get(long t, TimeUnit u) throws InterruptedException { return get(); }
  }
  static class Pool extends ThreadPoolExecutor {
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Callable<T> c) { return new Own<>(c); }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool(); int sum = 0;
    for (Future<Integer> f : p.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 2))) { sum += f.get(); if (((Own<?>) f).asked > 1) throw new IllegalStateException("asked " + ((Own<?>) f).asked); }
    p.shutdown();
    if (sum != 3) throw new IllegalStateException();
  }
}
