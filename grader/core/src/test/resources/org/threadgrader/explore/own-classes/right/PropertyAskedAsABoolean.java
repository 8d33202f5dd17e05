public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; System.setProperty("my.done", "true"); });
    t.start();
    if (Boolean.getBoolean("my.done")) System.out.println(b.n);
    t.join();
  }
}
