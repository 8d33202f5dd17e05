import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    ByteArrayOutputStream o = new ByteArrayOutputStream(); GZIPOutputStream z = new GZIPOutputStream(o); int before = o.size(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; try { z.write(1); z.finish(); } catch (IOException e) { throw new UncheckedIOException(e); } });
    t.start();
    if (o.size() > before) System.out.println(b.n);
    t.join();
  }
}
