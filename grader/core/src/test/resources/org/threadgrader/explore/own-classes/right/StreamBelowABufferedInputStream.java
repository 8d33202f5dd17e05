import java.io.*;
import java.util.concurrent.atomic.*;
public class Main {
  static class Source extends InputStream {
    int left = 5;
    @Override public int read() { return left > 0 ? left-- : -1; }
  }
  public static void main(String[] args) throws Exception {
    BufferedInputStream in = new BufferedInputStream(new Source(), 2);
    AtomicInteger sum = new AtomicInteger();
    Runnable r = () -> {
      try { int c; while ((c = in.read()) >= 0) sum.addAndGet(c); } catch (IOException e) { throw new UncheckedIOException(e); }
    };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (sum.get() != 15) throw new AssertionError(sum);
  }
}
