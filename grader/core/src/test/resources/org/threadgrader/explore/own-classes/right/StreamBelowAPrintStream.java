import java.io.*;
public class Main {
  static class Counting extends OutputStream {
    int bytes;
    @Override public void write(int b) { bytes++; }
    @Override public void write(byte[] b, int from, int length) { bytes += length; }
  }
  public static void main(String[] args) throws Exception {
    Counting counting = new Counting();
    PrintStream out = new PrintStream(counting, true);
    Runnable r = () -> { for (int i = 0; i < 3; i++) out.println("x"); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (counting.bytes != 12) throw new AssertionError(counting.bytes);
  }
}
