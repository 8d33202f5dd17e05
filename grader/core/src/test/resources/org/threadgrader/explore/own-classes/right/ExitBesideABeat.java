import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class Main {
  static final AtomicLong beats = new AtomicLong();
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    s.scheduleAtFixedRate(beats::incrementAndGet, 0, 100, TimeUnit.MILLISECONDS);
    Thread w = new Thread(() -> System.out.println("work"));
    w.start(); w.join();
    System.out.println("bye");
    System.exit(0);
  }
}
