import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); List<List<String>> all = new ArrayList<>(List.of(l)); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (all.containsAll(List.of(List.of("done"))) || Collections.frequency(all, List.of("done")) == 1) System.out.println(b.n);
    t.join();
  }
}
