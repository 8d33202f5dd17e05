import java.io.*;
public class Main {
  static class Lines extends PrintStream {
    int lines;
    Lines() { super(new ByteArrayOutputStream()); }
    @Override public void println(String s) { synchronized (this) { lines++; super.println(s); } }
  }
  public static void main(String[] args) throws Exception {
    Lines out = new Lines();
    Runnable r = () -> { out.println("x"); out.print("y"); out.println("z"); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (out.lines != 4) throw new AssertionError(out.lines);
  }
}
