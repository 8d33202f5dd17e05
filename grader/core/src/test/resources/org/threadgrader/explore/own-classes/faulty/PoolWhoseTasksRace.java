import java.util.concurrent.*;
public class Main {
  static class Pool extends ThreadPoolExecutor {
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Callable<T> c) { return super.newTaskFor(c); }
  }
  static int n;
  public static void main(String[] args) throws Exception {
    Pool pool = new Pool();
    Future<Integer> a = pool.submit(() -> ++n), b = pool.submit(() -> ++n);
    a.get();
    b.get();
    pool.shutdown();
  }
}
