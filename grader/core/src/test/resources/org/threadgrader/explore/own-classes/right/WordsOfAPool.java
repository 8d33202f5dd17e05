import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
    pool.execute(() -> { data = 42; });
    while (!pool.toString().contains("completed tasks = 1")) Thread.yield();
    System.out.println(data);
    pool.shutdown();
  }
}
