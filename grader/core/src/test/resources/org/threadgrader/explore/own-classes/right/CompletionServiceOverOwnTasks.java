import java.util.concurrent.*;
/** Right: ExecutorCompletionService asks the pool's newTaskFor, which looks at the program's task. */
class Main {
  record Job(int n) implements Callable<Integer> { public Integer call() { return n; } }
  static class Pool extends ThreadPoolExecutor {
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override protected <T> RunnableFuture<T> newTaskFor(Callable<T> c) { if (!((Object) c instanceof Job)) throw new IllegalArgumentException("no job: " + c.getClass().getName()); return new FutureTask<>(c); }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    CompletionService<Integer> s = new ExecutorCompletionService<>(p);
    s.submit(new Job(1)); s.submit(new Job(2));
    int sum = s.take().get() + s.take().get();
    p.shutdown();
    if (sum != 3) throw new IllegalStateException();
  }
}
