import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Set<Integer> set = new HashSet<>(List.of(1, 2));
    Thread x = new Thread(() -> set.add(3));
    Thread y = new Thread(() -> { if (!set.contains(2)) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
