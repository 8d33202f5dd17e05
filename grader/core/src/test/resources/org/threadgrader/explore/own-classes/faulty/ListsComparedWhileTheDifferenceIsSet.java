import java.util.*;
public class Main {
  public static void main(String[] x) throws Exception {
    List<String> l = new ArrayList<>(List.of("a","b","c"));
    List<String> o = new ArrayList<>(List.of("a","x","c"));
    Map<String,Integer> m = new HashMap<>(Map.of("a", 1, "b", 2));
    Thread t = new Thread(() -> { l.set(1, "d"); });
    t.start();
    if (l.equals(o)) throw new AssertionError();
    if (l.equals(List.of("a"))) throw new AssertionError();
    t.join();
  }
}
