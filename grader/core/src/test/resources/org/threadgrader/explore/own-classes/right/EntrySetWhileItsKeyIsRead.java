import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map.Entry<String, Integer> entry = new AbstractMap.SimpleEntry<>("a", 1);
    Thread x = new Thread(() -> entry.setValue(2)), y = new Thread(() -> System.out.println(entry.getKey()));
    x.start(); y.start(); x.join(); y.join();
  }
}
