import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    CompletableFuture<Integer> f = CompletableFuture.completedFuture(1); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; f.obtrudeValue(3); });
    t.start();
    if (f.join() == 3) System.out.println(b.n);
    f.isDone();
    t.join();
  }
}
