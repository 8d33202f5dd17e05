import java.util.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringBuffer s = new StringBuffer(); Formatter f = new Formatter(s); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; f.format("%d", 7); });
    t.start();
    if (s.length() > 0) System.out.println(b.n);
    t.join();
  }
}
