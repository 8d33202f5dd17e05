import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    Phaser p = new Phaser(1); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; p.forceTermination(); });
    t.start();
    if (p.isTerminated()) System.out.println(b.n);
    t.join();
  }
}
