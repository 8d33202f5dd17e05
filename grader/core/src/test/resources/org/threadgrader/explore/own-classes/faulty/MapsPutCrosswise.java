import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Map<Integer,Integer> a = Collections.synchronizedMap(new HashMap<>(Map.of(1,1)));
    Map<Integer,Integer> b = Collections.synchronizedMap(new TreeMap<>(Map.of(2,2)));
    Thread x = new Thread(() -> a.putAll(b));
    Thread y = new Thread(() -> b.putAll(a));
    x.start(); y.start(); x.join(); y.join();
  }
}
