import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) {
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
    pool.execute(() -> { System.out.println("saving"); System.out.println("saved"); });
    System.out.println("main done");
    System.exit(0);
  }
}
