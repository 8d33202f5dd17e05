import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    TreeMap<Integer, Integer> map = new TreeMap<>(Map.of(1, 2, 3, 4));
    Thread x = new Thread(() -> map.put(3, 9));
    Thread y = new Thread(() -> { if (map.lastEntry().getValue() == 0) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
