import java.io.*;
public class Main {
  static class Capture extends OutputStream {
    private final StringBuilder text = new StringBuilder();
    @Override public synchronized void write(int b) { text.append((char) b); }
    synchronized String text() { return text.toString(); }
  }
  public static void main(String[] args) throws Exception {
    Capture capture = new Capture();
    PrintStream out = new PrintStream(capture, true);
    Runnable r = () -> { out.println("x"); capture.text(); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (capture.text().length() != 4) throw new AssertionError(capture.text());
  }
}
