import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  Iterator<Integer> r = List.of(1, 2, 3, 4).iterator(); 
  Runnable w = () -> { if (r.hasNext()) System.out.println(r.next()); };
  Thread x = new Thread(w), y = new Thread(w); x.start(); y.start(); x.join(); y.join(); } }
