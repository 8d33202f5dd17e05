import java.util.concurrent.*;
public class Main {
  static final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
  static int total;
  static void add(String key) { map.compute(key, (k, v) -> { total++; return v == null ? 1 : v + 1; }); }
  public static void main(String[] args) throws Exception {
    Thread x = new Thread(() -> add("a")), y = new Thread(() -> add("b"));
    x.start(); y.start(); x.join(); y.join();
    System.out.println(total);
  }
}
