import java.util.*;
public class Main {
  public static void main(String[] x) throws Exception {
    ArrayDeque<Integer> q = new ArrayDeque<>(List.of(1));
    List<ArrayDeque<Integer>> all = List.of(q);
    Thread t = new Thread(() -> q.add(2));
    t.start();
    System.out.println(Objects.hash(all, "tea") == 0 || all.hashCode() == 0);
    t.join();
  }
}
