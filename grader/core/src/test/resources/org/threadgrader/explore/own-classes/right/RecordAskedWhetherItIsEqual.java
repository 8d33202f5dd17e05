import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (new Pair(l, 1).equals(new Pair(List.of("done"), 1)) || new Pair(List.of("done"), 1).equals(new Pair(l, 1))) System.out.println(b.n);
    t.join();
  }
}
