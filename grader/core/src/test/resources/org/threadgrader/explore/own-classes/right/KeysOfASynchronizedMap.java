import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {
  static class K { int n; public boolean equals(Object o) { return this == o; } public int hashCode() { n++; return 1; } }
  public static void main(String[] a) throws Exception {
    Map<K,Integer> m = Collections.synchronizedMap(new HashMap<>()); K k = new K(); m.put(k, 1);
    Thread t = new Thread(() -> m.keySet().contains(k)), u = new Thread(() -> m.get(k));
    t.start(); u.start(); t.join(); u.join();
  }
}
