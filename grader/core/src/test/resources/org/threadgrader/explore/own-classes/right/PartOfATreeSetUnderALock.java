import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    TreeSet<Integer> set = new TreeSet<>(List.of(1, 5, 9));
    SortedSet<Integer> low = set.headSet(6);
    Thread x = new Thread(() -> { synchronized (set) { low.add(2); } });
    Thread y = new Thread(() -> { synchronized (set) { set.add(7); } });
    x.start(); y.start(); x.join(); y.join();
    if (set.size() != 5) throw new AssertionError(set);
  }
}
