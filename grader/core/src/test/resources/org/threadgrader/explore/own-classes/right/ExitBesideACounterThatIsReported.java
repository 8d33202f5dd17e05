import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final AtomicLong requests = new AtomicLong();
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
    pool.scheduleAtFixedRate(() -> System.out.println("requests in the last round: " + requests.getAndSet(0)), 10, 10, TimeUnit.MILLISECONDS);
    for (int i = 0; i < 4; i++) { requests.incrementAndGet(); Thread.sleep(5); }
    System.out.println("bye");
    System.exit(0);
  }
}
