import java.util.concurrent.*;
/** Right: main keeps what was there, waits until the other one has changed it, and sets it to what it wants. */
public class Main {
  static volatile int level = 3;
  static final Semaphore busy = new Semaphore(1);
  static final CountDownLatch begun = new CountDownLatch(1);
  public static void main(String[] a) throws Exception {
    int before = level;
    new Thread(() -> {
      busy.acquireUninterruptibly();
      begun.countDown();
      level = level + 5;
      busy.release();
    }).start();
    begun.await();
    busy.acquire();
    level = before + 1;
    busy.release();
    System.out.println("set to " + level);
  }
}
