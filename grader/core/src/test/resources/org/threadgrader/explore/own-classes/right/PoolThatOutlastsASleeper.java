import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
    AtomicInteger ticks = new AtomicInteger();
    p.scheduleAtFixedRate(ticks::incrementAndGet, 0, 1, TimeUnit.MILLISECONDS);
    Thread.sleep(7_200_000);
    p.shutdown();
    if (!p.awaitTermination(1, TimeUnit.MINUTES) || ticks.get() == 0) {
      throw new AssertionError("not ended");
    }
  }
}
