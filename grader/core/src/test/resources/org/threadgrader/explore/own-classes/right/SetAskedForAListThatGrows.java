import java.util.*; import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(); Box b = new Box();
    Set<List<String>> s = new HashSet<>(); s.add(List.of("done"));
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (s.contains(l)) System.out.println(b.n);
    t.join();
  }
}
