import java.util.concurrent.*;
public class Main {
  static class F extends CompletableFuture<Integer> { @Override public boolean complete(Integer v) { return super.complete(v); } }
  static int n;
  public static void main(String[] a) throws Exception {
    F f = new F();
    Thread t = new Thread(() -> { n = 5; f.complete(1); });
    t.start(); f.get(); System.out.println(n); t.join();
  }
}
