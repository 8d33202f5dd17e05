import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringBuffer s = new StringBuffer(); Appendable a = s; Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; try { a.append("done"); } catch (IOException e) { throw new UncheckedIOException(e); } });
    t.start();
    if (s.length() > 0) System.out.println(b.n);
    t.join();
  }
}
