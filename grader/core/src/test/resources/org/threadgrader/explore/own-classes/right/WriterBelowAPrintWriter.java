import java.io.*;
public class Main {
  static class Own extends Writer {
    final StringBuilder text = new StringBuilder();
    @Override public void write(char[] c, int from, int length) { text.append(c, from, length); }
    @Override public void flush() { }
    @Override public void close() { }
  }
  public static void main(String[] args) throws Exception {
    Own own = new Own();
    PrintWriter out = new PrintWriter(own);
    PrintWriter another = new PrintWriter(own);
    Runnable r = () -> { out.print("xx"); another.print("yy"); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    out.flush();
    if (own.text.length() != 8) throw new AssertionError(own.text);
  }
}
