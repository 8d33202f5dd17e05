// RIGHT: list iterator of a Vector sets under the monitor; get sees it
import java.util.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  Vector<Integer> v=new Vector<>(List.of(1)); 
  Thread t=new Thread(()->{ ListIterator<Integer> en=v.listIterator(); en.next(); n=3; en.set(2); });
  t.start(); while(v.get(0)==1) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
