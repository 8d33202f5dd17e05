import java.io.*;
public class Main {
  static class Sink extends OutputStream {
    int bytes;
    @Override public void write(int b) { bytes++; }
  }
  public static void main(String[] args) throws Exception {
    Sink sink = new Sink();
    Runnable r = () -> new PrintWriter(sink, true).println("a");
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println(sink.bytes);
  }
}
