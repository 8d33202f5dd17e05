import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Vector<Integer> numbers = new Vector<>(List.of(1, 2));
    int[] seen = {0};
    Runnable r = () -> numbers.iterator().forEachRemaining(n -> seen[0]++);
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    if (seen[0] != 4) throw new AssertionError(seen[0]);
  }
}
