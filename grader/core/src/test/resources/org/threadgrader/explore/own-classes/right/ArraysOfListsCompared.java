import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String> l = new CopyOnWriteArrayList<>(); Object[] a = {l}, c = {List.of("done")}; Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; l.add("done"); });
    t.start();
    if (Arrays.equals(a, c) || Arrays.mismatch(a, c) == -1 || Objects.deepEquals(a, c)) System.out.println(b.n);
    t.join();
  }
}
