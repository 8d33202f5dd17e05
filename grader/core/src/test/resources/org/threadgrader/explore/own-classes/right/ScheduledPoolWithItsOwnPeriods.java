import java.util.concurrent.*;
public class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(1); }
    @Override public ScheduledFuture<?> scheduleAtFixedRate(Runnable r, long first, long period, TimeUnit u) {
      return super.scheduleAtFixedRate(() -> { r.run(); }, first, period, u);
    }
  }
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService pool = new Pool();
    CountDownLatch three = new CountDownLatch(3);
    ScheduledFuture<?> f = pool.scheduleAtFixedRate(three::countDown, 1, 5, TimeUnit.MILLISECONDS);
    three.await();
    f.cancel(false);
    pool.shutdown();
  }
}
