import java.util.*;
public class Main { static void fill(List<Integer> l, int v) { for (int i = 0; i < l.size(); i++) l.set(i, v); }
 public static void main(String[] a) throws Exception {
  List<Integer> r = new ArrayList<>(Collections.nCopies(4, 0)); 
  Thread x = new Thread(() -> fill(r.subList(0, 2), 1)), y = new Thread(() -> fill(r.subList(2, 4), 2)); x.start(); y.start(); x.join(); y.join(); System.out.println(r); } }
