import java.util.*; import java.util.concurrent.*;
public class Main {
  enum C { R, G }
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    Set<C> q = ConcurrentHashMap.newKeySet(); Box b = new Box(); q.add(C.R);
    Thread t = new Thread(() -> { b.n = 1; q.add(C.G); });
    t.start();
    Set<C> c = EnumSet.copyOf(q);
    if (c.contains(C.G)) System.out.println(b.n);
    t.join();
  }
}
