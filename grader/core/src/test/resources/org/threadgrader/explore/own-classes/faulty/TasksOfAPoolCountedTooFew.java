import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    ThreadPoolExecutor p = (ThreadPoolExecutor) Executors.newFixedThreadPool(1); Box b = new Box();
    p.execute(() -> { });
    p.execute(() -> b.n++);
    while (p.getCompletedTaskCount() < 1) Thread.yield();
    System.out.println(b.n);
    p.shutdown();
  }
}
