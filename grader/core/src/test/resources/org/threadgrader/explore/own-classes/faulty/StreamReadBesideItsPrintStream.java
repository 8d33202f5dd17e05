import java.io.*;
public class Main {
  static class Counting extends OutputStream {
    int bytes;
    @Override public void write(int b) { bytes++; }
    @Override public void write(byte[] b, int from, int length) { bytes += length; }
  }
  public static void main(String[] args) throws Exception {
    Counting counting = new Counting();
    PrintStream out = new PrintStream(new BufferedOutputStream(counting), true);
    Thread writer = new Thread(() -> out.println("x"));
    Thread reader = new Thread(() -> System.out.println(counting.bytes));
    writer.start(); reader.start(); writer.join(); reader.join();
  }
}
