import java.util.concurrent.*;
public class Main {
  static final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
  static int data, more;
  public static void main(String[] args) throws Exception {
    map.merge("first", 1, Integer::sum);
    Thread x = new Thread(() -> { data = 1; map.put("data", 1); });
    Thread y = new Thread(() -> {
      while (!map.containsKey("data")) Thread.onSpinWait();
      map.computeIfPresent("data", (k, v) -> v + data);
      more = 1;
      map.computeIfAbsent("more", k -> data + more);
    });
    Thread z = new Thread(() -> { while (map.size() < 3) Thread.onSpinWait(); System.out.println(more); });
    x.start(); y.start(); z.start(); x.join(); y.join(); z.join();
  }
}
