import java.io.*; import java.util.*; import java.util.concurrent.*; import java.util.zip.*;
public class Main {
  record Pair(List<String> left, int right) {}
  static class Box { int n; }
  public static void main(String[] x) throws Exception {
    List<String>[] a = new List[] {new ArrayList<String>()}; char[] c = new char[1]; Box b = new Box();
    Thread t = new Thread(() -> { b.n = 1; a[0].add("done"); c[0] = 1; });
    t.start();
    if (("made " + a).equals(Objects.toString(c)) || Objects.hashCode(a) == 0 && b == null) System.out.println("equal");
    t.join();
  }
}
