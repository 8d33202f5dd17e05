import java.io.*;
public class Main {
  static class Sink extends OutputStream {
    int bytes;
    @Override public void write(int b) { bytes++; }
  }
  public static void main(String[] args) throws Exception {
    Sink sink = new Sink();
    PrintWriter out = new PrintWriter(sink, true);
    Runnable r = () -> { out.println("a"); out.println("b"); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (sink.bytes != 8) throw new AssertionError(sink.bytes);
  }
}
