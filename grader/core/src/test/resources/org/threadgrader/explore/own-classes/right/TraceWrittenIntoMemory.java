import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringWriter w = new StringWriter(); PrintWriter p = new PrintWriter(w); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; new Exception("done").printStackTrace(p); p.flush(); });
    t.start();
    if (w.toString().contains("done")) System.out.println(b.n);
    t.join();
  }
}
