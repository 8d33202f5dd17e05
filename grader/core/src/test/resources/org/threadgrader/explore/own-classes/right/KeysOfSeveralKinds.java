import java.util.*;
public class Main {
  enum Level { LOW { }, HIGH { } }
  public static void main(String[] args) throws Exception {
    Map<Object, Object> map = new TreeMap<>(Map.of("a", 1));
    Map<Object, Object> more = new LinkedHashMap<>();
    more.put("a", 5);
    more.put(3, 3);
    try { map.putAll(more); throw new AssertionError(); } catch (ClassCastException e) { if (!map.get("a").equals(5)) throw new AssertionError(map); }
    try { new TreeSet<Object>().add(new Object()); throw new AssertionError(); } catch (ClassCastException e) { }
    try { new TreeMap<>(map).remove(null); throw new AssertionError(); } catch (NullPointerException e) { }
    try { Set.of(1).add(1); throw new AssertionError(); } catch (UnsupportedOperationException e) { }
    Map<Level, Integer> levels = new TreeMap<>(Map.of(Level.LOW, 0, Level.HIGH, 0));
    Thread x = new Thread(() -> levels.put(Level.LOW, 1)), y = new Thread(() -> levels.put(Level.HIGH, 1));
    x.start(); y.start(); x.join(); y.join();
  }
}
