import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
      Thread t = new Thread(r); t.setUncaughtExceptionHandler((x, y) -> { }); return t; });
    pool.execute(() -> { data = 42; throw new IllegalStateException("done"); });
    pool.shutdown();
    while (pool.getCompletedTaskCount() < 1) Thread.yield();
    System.out.println(data);
    pool.awaitTermination(9, TimeUnit.SECONDS);
  }
}
