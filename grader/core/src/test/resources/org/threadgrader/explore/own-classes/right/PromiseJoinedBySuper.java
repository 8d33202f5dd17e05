import java.util.concurrent.*;
public class Main {
  static class Promise extends CompletableFuture<Integer> {
    @Override public Integer join() { System.out.println("joining"); return super.join(); }
  }
  static int x;
  public static void main(String[] args) throws Exception {
    Promise p = new Promise();
    Thread t = new Thread(() -> { x = 3; p.complete(4); });
    t.start();
    if (p.join() + x != 7) throw new IllegalStateException();
    t.join();
  }
}
