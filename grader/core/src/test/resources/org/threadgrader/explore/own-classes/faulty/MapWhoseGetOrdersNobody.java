import java.util.*;
/** Faulty: x is read without an edge; an own get that calls super.get (a plain read) must not make one. */
class Main {
  static class M extends HashMap<String, String> { @Override public String get(Object k) { return super.get(k); } }
  static int x;
  public static void main(String[] a) throws Exception {
    M m = new M(); m.put("a", "b");
    Thread t = new Thread(() -> { x = 1; synchronized (m) { } });
    t.start();
    m.get("a");
    int y = x;
    t.join();
  }
}
