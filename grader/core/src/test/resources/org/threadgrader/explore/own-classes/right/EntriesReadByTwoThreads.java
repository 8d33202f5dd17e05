import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));
    for (Map.Entry<String, Integer> e : map.entrySet()) e.setValue(e.getValue() + 1);
    Runnable r = () -> { for (Map.Entry<String, Integer> e : map.entrySet()) System.out.println(e.getKey() + e.getValue()); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
  }
}
