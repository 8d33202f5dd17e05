import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {
  static class GrowFirst extends LinkedBlockingQueue<Runnable> {
    @Override public boolean offer(Runnable r) { return false; }
    void force(Runnable r) { super.offer(r); }
  }
  public static void main(String[] a) throws Exception {
    GrowFirst q = new GrowFirst();
    ThreadPoolExecutor p = new ThreadPoolExecutor(1, 2, 1, TimeUnit.HOURS, q, (r, e) -> q.force(r));
    CountDownLatch done = new CountDownLatch(4);
    for (int i = 0; i < 4; i++) p.execute(done::countDown);
    done.await();
    p.shutdown();
  }
}
