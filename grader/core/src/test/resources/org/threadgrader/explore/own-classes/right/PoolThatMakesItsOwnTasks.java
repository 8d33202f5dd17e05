import java.util.concurrent.*;
public class Main {
  interface Named { String name(); }
  record Job(String name, int n) implements Named, Callable<Integer> { public Integer call() { return n * n; } }
  static class NamedTask<T> extends FutureTask<T> { final String name; NamedTask(String name, Callable<T> c) { super(c); this.name = name; } }
  static class Pool extends ThreadPoolExecutor {
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Callable<T> c) {
      if (c instanceof Named named) return new NamedTask<>(named.name(), c);
      throw new IllegalArgumentException("no job: " + c.getClass().getName());
    }
  }
  public static void main(String[] args) throws Exception {
    Pool pool = new Pool();
    Future<Integer> a = pool.submit(new Job("a", 3)), b = pool.submit(new Job("b", 4));
    int sum = a.get() + b.get();
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException();
    if (sum != 25 || !((NamedTask<?>) a).name.equals("a")) throw new IllegalStateException("sum " + sum);
  }
}
