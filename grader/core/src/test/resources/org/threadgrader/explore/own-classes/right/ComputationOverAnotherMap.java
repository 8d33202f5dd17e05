import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, ConcurrentHashMap<Integer, Integer>> m = new ConcurrentHashMap<>();
    ConcurrentHashMap<Integer, Integer> seen = new ConcurrentHashMap<>();
    Runnable r = () -> {
      m.computeIfAbsent("a", k -> new ConcurrentHashMap<>()).merge(1, 1, Integer::sum);
      m.compute("b", (k, v) -> { seen.merge(m.size(), 1, Integer::sum); return v; });
      m.computeIfPresent("a", (k, v) -> { v.merge(2, 1, Integer::sum); return m.getOrDefault("a", v); });
    };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (m.get("a").get(1) != 2) throw new AssertionError(m);
  }
}
