import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    List<Integer> reversed = list.reversed();
    Thread x = new Thread(() -> { reversed.subList(0, 2).set(0, 9); reversed.subList(1, 3).set(0, 8); });
    Thread y = new Thread(() -> { list.set(0, 7); list.set(1, 6); });
    x.start(); y.start(); x.join(); y.join();
    if (!list.equals(List.of(7, 6, 8, 9))) throw new AssertionError(list);
  }
}
