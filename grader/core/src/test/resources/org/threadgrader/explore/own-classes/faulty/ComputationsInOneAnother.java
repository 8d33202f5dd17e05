import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer,Integer> m = new ConcurrentHashMap<>();
    Thread x = new Thread(() -> m.computeIfAbsent(1, k -> m.computeIfAbsent(2, j -> 5)));
    Thread y = new Thread(() -> m.computeIfAbsent(2, k -> m.computeIfAbsent(1, j -> 6)));
    x.start(); y.start(); x.join(); y.join();
    System.out.println(m);
  }
}
