public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    StringBuffer s = new StringBuffer(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; s.append("done"); });
    t.start();
    if (new String(s).equals("done")) System.out.println(b.n);
    t.join();
  }
}
