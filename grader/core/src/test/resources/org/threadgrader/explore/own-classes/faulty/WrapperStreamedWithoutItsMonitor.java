import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(0, 1, 2)));
    Thread x = new Thread(() -> { if (list.stream().mapToInt(i -> i).sum() < 0) throw new AssertionError(); });
    Thread y = new Thread(() -> list.set(1, 9));
    x.start(); y.start(); x.join(); y.join();
  }
}
