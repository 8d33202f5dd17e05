import java.util.*;
public class Main {
  static class C { int n; public String toString() { return "" + n++; } }
  public static void main(String[] args) throws Exception {
    C c = new C(), d = new C();
    List<C> v = Collections.synchronizedList(new ArrayList<>(List.of(c)));
    Vector<C> w = new Vector<>(List.of(d));
    Runnable r = () -> { String s = v + " and " + w; System.out.println(String.join(",", s, s)); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println(c.n + d.n);
  }
}
