import java.util.concurrent.*;
public class Main {
  static class F extends FutureTask<Integer> { F(){super(() -> 1);} @Override public boolean isDone() { return super.isDone(); } }
  public static void main(String[] a) throws Exception {
    F f = new F();
    Thread t = new Thread(() -> { while (!f.isDone()) Thread.onSpinWait(); });
    t.start(); t.join();
  }
}
