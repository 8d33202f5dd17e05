import java.util.concurrent.*;
public class Main {
  static volatile int total;
  public static void main(String[] a) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Integer> second = pool.submit(() -> { total += 5; return 2; });
    int now = total += second.get();
    System.out.println("total " + now);
    pool.shutdown();
  }
}
