// RIGHT: n is ordered by what the condition below looks at (a lock or a volatile read of the collection, after q.put(1,1))
import java.util.*;import java.util.concurrent.*;import java.util.stream.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  ConcurrentHashMap<Integer,Integer> q=new ConcurrentHashMap<>(); ConcurrentHashMap<Integer,Integer> a=new ConcurrentHashMap<>(Map.of(1,1));
  Thread t=new Thread(()->{ n=3; q.put(1,1); }); t.start(); while(!(a.equals(q))) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
