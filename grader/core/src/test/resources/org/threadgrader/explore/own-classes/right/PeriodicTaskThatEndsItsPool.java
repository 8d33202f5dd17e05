import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
    AtomicInteger n = new AtomicInteger();
    p.scheduleAtFixedRate(() -> { if (n.incrementAndGet() == 50) p.shutdown(); }, 0, 10, TimeUnit.MILLISECONDS);
    System.out.println("done");
  }
}
