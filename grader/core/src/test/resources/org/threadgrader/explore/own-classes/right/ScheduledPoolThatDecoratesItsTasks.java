import java.util.concurrent.*;
public class Main {
  record Job(int n) implements Callable<Integer> { public Integer call() { return n * n; } }
  static class Pool extends ScheduledThreadPoolExecutor {
    int sum;
    Pool() { super(1); }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> c, RunnableScheduledFuture<V> task) {
      sum += ((Job) (Object) c).n();
      return task;
    }
  }
  public static void main(String[] args) throws Exception {
    Pool pool = new Pool();
    ScheduledFuture<Integer> f = pool.schedule(new Job(3), 5, TimeUnit.MILLISECONDS);
    if (f.get() != 9 || pool.sum != 3) throw new IllegalStateException();
    pool.shutdown();
  }
}
