import java.util.*;
/** Right: the constructor of the access-ordered map throws; the map made later is ordered by puts. */
class Main {
  public static void main(String[] a) throws Exception {
    try { new LinkedHashMap<String, String>(-1, 0.75f, true); } catch (IllegalArgumentException expected) { }
    Map<String, String> m = new LinkedHashMap<>(); m.put("a", "b");
    Runnable r = () -> { if (!m.get("a").equals("b")) throw new IllegalStateException(); };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
  }
}
