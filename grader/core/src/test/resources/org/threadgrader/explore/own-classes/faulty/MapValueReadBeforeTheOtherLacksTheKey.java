// FAULTY: AbstractMap.equals reads the value of a key before it asks the other map, which lacks it
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  Map<Integer,Integer> a=new HashMap<>(Map.of(1,1)), b=new HashMap<>(Map.of(2,2));
  Thread t=new Thread(()->a.put(1,7)); t.start(); System.out.println(a.equals(b)); t.join(); } }
