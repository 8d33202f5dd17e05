import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    Runnable r = () -> { for (Map.Entry<String, Integer> e : map.entrySet()) e.setValue(e.getValue() + 1); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println(map);
  }
}
