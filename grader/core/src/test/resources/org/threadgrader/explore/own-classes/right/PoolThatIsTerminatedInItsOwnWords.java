import java.util.concurrent.*;
public class Main {
  static class Pool extends ThreadPoolExecutor {
    boolean ended;
    Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
    @Override public boolean isTerminated() { return false; }
    @Override public void shutdown() { System.out.println("bye"); super.shutdown(); }
    @Override protected void terminated() { ended = true; System.out.println("ended"); }
  }
  public static void main(String[] args) throws Exception {
    Pool pool = new Pool();
    pool.execute(() -> System.out.println("one"));
    pool.execute(() -> System.out.println("two"));
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.MINUTES) || !pool.ended) throw new IllegalStateException();
  }
}
