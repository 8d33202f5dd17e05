import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    words.putAll(Map.of("a", 0, "b", 0));
    Thread x = new Thread(() -> words.put("b", 1));
    Thread y = new Thread(() -> words.put("B", 1));
    x.start(); y.start(); x.join(); y.join();
  }
}
