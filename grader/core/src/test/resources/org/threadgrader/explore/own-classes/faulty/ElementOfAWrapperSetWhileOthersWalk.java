import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
    Thread x = new Thread(() -> list.set(0, 5));
    Thread y = new Thread(() -> { for (int i : list) if (i == 0) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
