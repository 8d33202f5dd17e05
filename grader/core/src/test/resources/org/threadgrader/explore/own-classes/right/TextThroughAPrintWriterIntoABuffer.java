import java.io.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringWriter w = new StringWriter(); PrintWriter p = new PrintWriter(w); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; p.print("a"); });
    t.start();
    if (w.getBuffer().length() > 0) System.out.println(b.n);
    t.join();
  }
}
