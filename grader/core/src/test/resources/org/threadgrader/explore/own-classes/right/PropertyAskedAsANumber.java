public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; System.setProperty("my.done", "1"); });
    t.start();
    if (Integer.getInteger("my.done", 0) == 1 || Long.getLong("my.done") != null) System.out.println(b.n);
    t.join();
  }
}
