import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1);
    pool.schedule(() -> { data = 42; }, 1, TimeUnit.MILLISECONDS);
    while (pool.getCompletedTaskCount() < 1) Thread.yield();
    System.out.println(data);
    pool.shutdown();
    pool.awaitTermination(9, TimeUnit.SECONDS);
  }
}
