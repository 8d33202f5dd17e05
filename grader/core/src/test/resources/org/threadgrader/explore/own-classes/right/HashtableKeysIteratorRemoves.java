// RIGHT: Hashtable's iterator.remove() takes the Hashtable's monitor, and so does size(): n is ordered
import java.util.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  Hashtable<Integer,Integer> v=new Hashtable<>(Map.of(1,1));
  Thread t=new Thread(()->{ Iterator<Integer> en=v.keySet().iterator(); en.next(); n=3; en.remove(); });
  t.start(); while(v.size()>0) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
