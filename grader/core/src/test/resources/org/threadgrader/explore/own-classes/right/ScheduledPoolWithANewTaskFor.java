import java.util.concurrent.*;
/** Right: a scheduled pool never calls newTaskFor on submit. */
class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(2); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Callable<T> c) { return super.newTaskFor(c); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    Future<Integer> f = p.submit(() -> { x = 1; return x; });
    f.get();
    if (x != 1) throw new IllegalStateException();
    p.shutdown();
  }
}
