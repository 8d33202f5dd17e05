// RIGHT: Vector.iterator().next takes the Vector's monitor after set(): n is ordered
import java.util.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  Vector<Integer> v=new Vector<>(List.of(1)); 
  Thread t=new Thread(()->{ n=3; v.set(0,2); });
  t.start(); while(v.iterator().next()==1) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
