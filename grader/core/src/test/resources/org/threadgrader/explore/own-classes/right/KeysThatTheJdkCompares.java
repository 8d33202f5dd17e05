import java.util.*;
public class Main {
  record Point(int x, String name) {}
  static class Worker extends Thread {
    final Map<Thread, Integer> done;
    Worker(Map<Thread, Integer> done) { this.done = done; }
    public void run() { done.put(this, 1); }
  }
  public static void main(String[] args) throws Exception {
    Map<Point, Integer> points = new HashMap<>(Map.of(new Point(1, "a"), 0, new Point(2, "b"), 0));
    Map<String, Integer> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    words.putAll(Map.of("a", 0, "b", 0));
    Thread x = new Thread(() -> { points.put(new Point(1, "a"), 1); words.put("A", 1); });
    Thread y = new Thread(() -> { points.merge(new Point(2, "b"), 2, Integer::sum); words.put("B", 2); });
    Map<Object, Integer> pairs = new HashMap<>(Map.of(List.of(1, "a"), 0, Map.entry(1, "a"), 0));
    Thread p = new Thread(() -> pairs.put(List.of(1, "a"), 1)), q = new Thread(() -> pairs.put(Map.entry(1, "a"), 1));
    Map<Thread, Integer> done = new HashMap<>();
    Worker v = new Worker(done), w = new Worker(done);
    done.put(v, 0);
    done.put(w, 0);
    for (Thread t : List.of(x, y, p, q, v, w)) t.start();
    for (Thread t : List.of(x, y, p, q, v, w)) t.join();
    if (points.get(new Point(1, "a")) + words.get("b") + done.get(v) != 4) throw new AssertionError();
  }
}
