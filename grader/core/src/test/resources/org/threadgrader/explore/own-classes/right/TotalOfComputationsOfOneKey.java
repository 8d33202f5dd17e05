import java.util.concurrent.*;
public class Main {
  static final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
  static int total;
  static void add(String key) { map.compute(key, (k, v) -> { total++; return v == null ? 1 : v + 1; }); }
  public static void main(String[] args) throws Exception {
    Thread x = new Thread(() -> add("a")), y = new Thread(() -> add("a"));
    x.start(); y.start(); x.join(); y.join();
    if (total != 2) throw new AssertionError(total);
  }
}
