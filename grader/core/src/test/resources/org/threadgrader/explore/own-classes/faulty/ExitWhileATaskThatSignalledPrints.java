import java.util.concurrent.*;
public class Main {
  static final Object lock = new Object();
  static int rounds;
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    pool.scheduleAtFixedRate(() -> {
      int n;
      synchronized (lock) { n = ++rounds; lock.notifyAll(); }
      if (n <= 3) System.out.println("result of round " + n);
    }, 0, 10, TimeUnit.MILLISECONDS);
    synchronized (lock) { while (rounds < 3) lock.wait(); }
    System.out.println("all three rounds are done");
    System.exit(0);
  }
}
