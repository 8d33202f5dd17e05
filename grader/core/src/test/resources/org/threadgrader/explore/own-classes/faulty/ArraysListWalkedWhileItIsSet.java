import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Arrays.asList(0, 1, 2, 3);
    Thread x = new Thread(() -> list.set(2, 9));
    Thread y = new Thread(() -> { for (int i : list) if (i == 7) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
