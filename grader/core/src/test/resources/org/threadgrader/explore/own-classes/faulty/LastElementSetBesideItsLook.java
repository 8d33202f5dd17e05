import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    LinkedList<Integer> list = new LinkedList<>(List.of(1, 2, 3, 4));
    Thread x = new Thread(() -> list.set(3, 9));
    Thread y = new Thread(() -> { if (list.getLast() == 0) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
