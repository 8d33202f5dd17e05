// RIGHT: Vector's iterator.remove() takes the Vector's monitor, and so does size(): n is ordered
import java.util.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  Vector<Integer> v=new Vector<>(List.of(1)); 
  Thread t=new Thread(()->{ Iterator<Integer> en=v.iterator(); en.next(); n=3; en.remove(); });
  t.start(); while(v.size()>0) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
