import java.util.*; import java.util.concurrent.*;
public class Main {
  static int data;
  public static void main(String[] a) throws Exception {
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(Map.of("x", 1));
    Thread t = new Thread(() -> { data = 1; m.keySet().remove("x"); });
    t.start();
    while (m.containsKey("x")) Thread.onSpinWait();
    System.out.println(data);
    Thread u = new Thread(() -> { data = 2; m.values().removeIf(v -> v == 5); });
    t.join(); m.put("y", 5); u.start();
    while (!m.isEmpty()) Thread.onSpinWait();
    System.out.println(data);
    u.join();
    Thread w = new Thread(() -> { data = 3; m.entrySet().clear(); });
    m.put("z", 5); w.start();
    while (m.size() > 0) Thread.onSpinWait();
    System.out.println(data);
    w.join();
  }
}
