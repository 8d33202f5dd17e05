import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  List<Integer> r = new ArrayList<>(Collections.nCopies(4, 0)); List<Integer> s = r.subList(1, 3);
  Thread x = new Thread(() -> r.set(1, 5)), y = new Thread(() -> s.set(0, 6)); x.start(); y.start(); x.join(); y.join(); System.out.println(r); } }
