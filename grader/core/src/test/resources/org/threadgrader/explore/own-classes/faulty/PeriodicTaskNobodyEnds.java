import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
    AtomicInteger n = new AtomicInteger();
    CountDownLatch l = new CountDownLatch(3);
    p.scheduleAtFixedRate(() -> { n.incrementAndGet(); l.countDown(); }, 0, 10, TimeUnit.MILLISECONDS);
    l.await();
    System.out.println("done");
  }
}
