import java.util.*;
/** Right. The failed constructor's leftover is taken by a map, not by a thread. */
class Main {
  static Map<String, String> bad() { return new LinkedHashMap<>(-1, 0.75f, true); }
  public static void main(String[] a) throws Exception {
    Map<String, String> m;
    try { m = bad(); } catch (IllegalArgumentException expected) { m = new LinkedHashMap<>(); }
    m.put("a", "b");
    Map<String, String> f = m;
    Runnable r = () -> f.get("a");
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
  }
}
