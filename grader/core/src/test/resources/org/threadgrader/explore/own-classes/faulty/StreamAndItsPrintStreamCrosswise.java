import java.io.*;
public class Main {
  static class Capture extends OutputStream {
    @Override public synchronized void write(int b) { }
  }
  public static void main(String[] args) throws Exception {
    Capture capture = new Capture();
    PrintStream out = new PrintStream(capture, true);
    Thread x = new Thread(() -> out.println("x"));
    Thread y = new Thread(() -> { synchronized (capture) { out.println("y"); } });
    x.start(); y.start(); x.join(); y.join();
  }
}
