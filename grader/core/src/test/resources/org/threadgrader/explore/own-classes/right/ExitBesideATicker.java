import java.util.concurrent.*;
public class Main {
  static int value;
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    s.scheduleAtFixedRate(() -> System.out.println("tick"), 0, 1, TimeUnit.SECONDS);
    Thread.sleep(3500);
    System.out.println("bye");
    System.exit(0);
  }
}
