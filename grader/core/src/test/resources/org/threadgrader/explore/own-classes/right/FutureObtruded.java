import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    CompletableFuture<Integer> f = new CompletableFuture<>(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; f.obtrudeValue(3); });
    t.start();
    f.get(); System.out.println(b.n);
    t.join();
  }
}
