import java.util.*;
public class Main {
  public static void main(String[] x) throws Exception {
    Map<String,Integer> m = new HashMap<>(Map.of("a", 1, "b", 2));
    Thread t = new Thread(() -> { m.put("a", 1); });
    t.start();
    if (!m.equals(Map.of("a",1,"b",2))) throw new AssertionError();
    t.join();
  }
}
