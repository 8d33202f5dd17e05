import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> map = new HashMap<>(Map.of(1, 2, 3, 4));
    Thread x = new Thread(() -> map.putAll(Map.of(1, 5)));
    Thread y = new Thread(() -> { if (map.get(1) == 0) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
