import java.io.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    CharArrayWriter w = new CharArrayWriter(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; w.append("done"); });
    t.start();
    if (w.size() > 0 && w.toString().equals("done")) System.out.println(b.n);
    t.join();
  }
}
