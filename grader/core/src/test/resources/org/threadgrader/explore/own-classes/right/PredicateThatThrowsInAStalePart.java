import java.util.*;
public class Main { // what the predicate throws is what removeIf throws
  public static void main(String[] a) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(1,2,3,4));
    Thread t = new Thread(() -> {}); t.start(); t.join();
    List<Integer> p = l.subList(0,3);
    try { p.removeIf(x -> { l.add(9); throw new IllegalArgumentException("mine"); }); }
    catch (IllegalArgumentException e) { System.out.println("ok"); }
  }
}
