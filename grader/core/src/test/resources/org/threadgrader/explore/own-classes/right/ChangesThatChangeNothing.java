import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Set<Integer> set = new HashSet<>(List.of(1, 2));
    Map<Integer, Integer> map = new HashMap<>(Map.of(1, 2, 3, 4));
    Thread x = new Thread(() -> { set.add(1); set.remove(7); map.remove(7); map.putAll(Map.of(1, 5)); });
    Thread y = new Thread(() -> { if (!set.contains(2) || set.size() != 2 || map.get(3) != 4) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
