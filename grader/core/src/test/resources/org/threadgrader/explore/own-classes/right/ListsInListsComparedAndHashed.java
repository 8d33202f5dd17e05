import java.util.*; import java.util.concurrent.*;
public class Main {
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(); Box b = new Box();
    Map<String, List<String>> m = new HashMap<>(); m.put("a", l); int h = m.hashCode();
    List<List<String>> ll = new ArrayList<>(); ll.add(l);
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (m.containsValue(List.of("done")) || m.hashCode() != h || ll.indexOf(List.of("done")) == 0 || ll.hashCode() != List.of(List.of()).hashCode() || ll.equals(List.of(List.of("done")))) System.out.println(b.n);
    t.join();
  }
}
