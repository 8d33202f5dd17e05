import java.util.*;
public class Main {
  static class K { final int n; K(int n) { this.n = n; } public int hashCode() { return n; } volatile int seen;
    public boolean equals(Object o) { seen++; return o instanceof K k && k.n == n; } }
  public static void main(String[] a) throws Exception {
    Hashtable<K,Integer> v = new Hashtable<>(), w = new Hashtable<>();
    v.put(new K(1), 1); w.put(new K(1), 1);
    Thread t = new Thread(() -> { w.size(); v.size(); System.out.println(v.equals(w)); });
    Thread u = new Thread(() -> { v.size(); w.size(); System.out.println(v.equals(w)); });
    t.start(); u.start(); t.join(); u.join();
  }
}
