import java.util.concurrent.*;
public class Main {
  static class F extends FutureTask<Integer> { F(){super(() -> 0);} void give(int v) { set(v); } }
  static int n;
  public static void main(String[] a) throws Exception {
    F f = new F();
    Thread t = new Thread(() -> { n = 5; f.give(1); });
    t.start(); System.out.println(f.get() + n); t.join();
  }
}
