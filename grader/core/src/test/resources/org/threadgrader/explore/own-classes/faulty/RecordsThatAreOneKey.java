import java.util.*;
public class Main {
  record Point(int x, String name) {}
  public static void main(String[] args) throws Exception {
    Map<Point, Integer> points = new HashMap<>(Map.of(new Point(1, "a"), 0, new Point(2, "b"), 0));
    Thread x = new Thread(() -> points.put(new Point(1, "a"), 1));
    Thread y = new Thread(() -> points.put(new Point(1, "a"), 1));
    x.start(); y.start(); x.join(); y.join();
  }
}
