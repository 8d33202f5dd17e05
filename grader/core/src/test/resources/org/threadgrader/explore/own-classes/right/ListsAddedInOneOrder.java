import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> a = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    List<Integer> b = Collections.synchronizedList(new ArrayList<>(List.of(2)));
    Vector<Integer> v = new Vector<>(List.of(3)), w = new Vector<>(List.of(4));
    StringBuffer f = new StringBuffer("a"), g = new StringBuffer("b");
    Thread x = new Thread(() -> { a.addAll(b); v.addAll(w); f.append(g); f.append(f); a.addAll(a); });
    Thread y = new Thread(() -> { a.addAll(b); w.addAll(v); f.append(g); synchronized (a) { b.add(1); a.addAll(b); } });
    x.start(); y.start(); x.join(); y.join();
    System.out.println(a.size() + b.size());
  }
}
