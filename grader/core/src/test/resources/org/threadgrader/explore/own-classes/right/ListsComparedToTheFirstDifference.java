import java.util.*;
public class Main {
  public static void main(String[] a) throws Exception {
    List<Integer> mine = new ArrayList<>();
    List<Object> x = new ArrayList<>(List.of(1, mine)), y = new ArrayList<>(List.of(2, 3));
    Thread t = new Thread(() -> mine.add(1));
    t.start(); System.out.println(x.equals(y) + " " + List.of(y).contains(x)); t.join();
  }
}
