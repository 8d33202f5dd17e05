import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    List<Integer> part = list.reversed().subList(0, 2);
    Thread x = new Thread(() -> part.set(1, 9));
    Thread y = new Thread(() -> list.set(2, 7));
    x.start(); y.start(); x.join(); y.join();
  }
}
