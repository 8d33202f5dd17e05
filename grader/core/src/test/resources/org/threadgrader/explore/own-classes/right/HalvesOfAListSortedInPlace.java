import java.util.*;
public class Main { 
  static void sort(List<Integer> l, int lo, int hi) { for (int i = lo; i < hi; i++) for (int j = i + 1; j < hi; j++) if (l.get(j) < l.get(i)) Collections.swap(l, i, j); }
  public static void main(String[] a) throws Exception {
  List<Integer> r = new ArrayList<>(List.of(4, 2, 3, 1, 8, 6, 7, 5));
  Thread x = new Thread(() -> sort(r, 0, r.size() / 2)), y = new Thread(() -> sort(r, r.size() / 2, r.size()));
  x.start(); y.start(); x.join(); y.join(); System.out.println(r); } }
