import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> map = Collections.synchronizedMap(new HashMap<>(Map.of(1, 2, 3, 4)));
    Thread x = new Thread(() -> map.put(1, 5));
    Thread y = new Thread(() -> { for (int i : map.values()) if (i == 0) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
