import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {
  static class Q extends LinkedBlockingQueue<Runnable> { @Override public String toString() { return "q"; } }
  public static void main(String[] a) throws Exception {
    Q q = new Q();
    ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, q);
    p.prestartAllCoreThreads();
    CountDownLatch done = new CountDownLatch(1);
    q.put(done::countDown);
    done.await();
    p.shutdown();
  }
}
