// FAULTY: u.add throws before any lock is taken, so there is no edge from n=3 to the reader: race on n
import java.util.*;import java.util.concurrent.*;
public class Main { static int n; static volatile boolean go; public static void main(String[] x) throws Exception {
  List<Integer> s=Collections.synchronizedList(new ArrayList<>(List.of(1,2))); List<Integer> u=Collections.unmodifiableList(s);
  Thread t=new Thread(()->{ n=3; try { u.add(3);} catch(UnsupportedOperationException e){} });
  t.start(); s.add(4); System.out.println(n); t.join(); } }
