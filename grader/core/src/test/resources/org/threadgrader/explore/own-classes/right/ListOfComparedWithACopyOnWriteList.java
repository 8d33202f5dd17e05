// RIGHT: List.of equals a CopyOnWriteArrayList: acquires what add has released
import java.util.*;import java.util.concurrent.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  List<Integer> q=new CopyOnWriteArrayList<>(), o=List.of(1);
  Thread t=new Thread(()->{ n=3; q.add(1); }); t.start(); while(!o.equals(q)) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
