import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock lock = new ReentrantLock();
  public static void main(String[] a) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.submit(() -> { System.out.println("task"); lock.unlock(); System.out.println("never printed"); });
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
    Object o = new Object();
    try { o.notify(); } catch (IllegalMonitorStateException e) { System.out.println("as expected: " + e.getMessage()); }
  }
}
