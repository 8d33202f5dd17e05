import java.io.*;
public class Main {
  static class Own extends Writer {
    int chars;
    @Override public void write(char[] c, int from, int length) { synchronized (lock) { chars += length; } }
    @Override public void flush() { }
    @Override public void close() { }
  }
  public static void main(String[] args) throws Exception {
    Own own = new Own();
    BufferedWriter out = new BufferedWriter(own, 2);
    Runnable r = () -> {
      try { for (int i = 0; i < 3; i++) out.write("xxx"); } catch (IOException e) { throw new UncheckedIOException(e); }
    };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    out.flush();
    if (own.chars != 18) throw new AssertionError(own.chars);
  }
}
