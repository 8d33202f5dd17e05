import java.io.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringWriter w = new StringWriter(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; w.write("done"); });
    t.start();
    if (w.toString().equals("done")) System.out.println(b.n);
    t.join();
  }
}
