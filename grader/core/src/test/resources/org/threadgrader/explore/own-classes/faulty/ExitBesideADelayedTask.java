import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    s.schedule(() -> System.out.println("saved"), 5, TimeUnit.SECONDS);
    System.out.println("bye");
    System.exit(0);
  }
}
