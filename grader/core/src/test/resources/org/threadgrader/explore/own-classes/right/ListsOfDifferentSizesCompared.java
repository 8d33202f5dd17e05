// RIGHT: ArrayLists of different sizes: no element is read
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> a=new ArrayList<>(List.of(1,2)), b=new ArrayList<>(List.of(1,2,3));
  Thread t=new Thread(()->b.set(0,7)); t.start(); System.out.println(a.equals(b)); t.join(); } }
