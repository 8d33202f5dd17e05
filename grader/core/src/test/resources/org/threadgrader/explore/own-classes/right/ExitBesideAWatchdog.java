import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService dog = Executors.newScheduledThreadPool(1);
    dog.schedule(() -> { System.out.println("took too long"); System.exit(1); }, 60, TimeUnit.SECONDS);
    int[] sum = {0};
    Thread t = new Thread(() -> { for (int i = 1; i <= 10; i++) sum[0] += i; });
    t.start(); t.join();
    System.out.println("sum " + sum[0]);
    System.exit(0);
  }
}
