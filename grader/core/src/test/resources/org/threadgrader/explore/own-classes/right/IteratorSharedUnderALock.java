import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  Iterator<Integer> r = new ArrayList<>(List.of(1, 2, 3, 4)).iterator(); 
  Runnable w = () -> { while (true) { int n; synchronized (Main.class) { if (!r.hasNext()) return; n = r.next(); } System.out.println(n); } };
  Thread x = new Thread(w), y = new Thread(w); x.start(); y.start(); x.join(); y.join(); } }
