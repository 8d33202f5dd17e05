import java.util.*;
import java.util.concurrent.*;
public class Main {
  static final ConcurrentHashMap<String, List<Integer>> map = new ConcurrentHashMap<>();
  static void add(String key, int value) {
    map.compute(key, (k, list) -> { if (list == null) list = new ArrayList<>(); list.add(value); return list; });
  }
  public static void main(String[] args) throws Exception {
    Thread x = new Thread(() -> { add("a", 1); add("b", 2); }), y = new Thread(() -> { add("b", 3); add("a", 4); });
    x.start(); y.start();
    map.computeIfPresent("a", (k, list) -> { System.out.println(list.size() > 2); return list; });
    x.join(); y.join();
    if (map.get("a").size() + map.get("b").size() != 4) throw new AssertionError(map);
  }
}
