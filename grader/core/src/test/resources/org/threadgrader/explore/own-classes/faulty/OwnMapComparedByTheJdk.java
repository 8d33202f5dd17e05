// FAULTY: AbstractMap.equals asks b.size and b.get; t puts into b
import java.util.*;
public class Main { static class L extends AbstractMap<Integer,Integer> { public Set<Map.Entry<Integer,Integer>> entrySet(){return Map.of(1,1).entrySet();} }
 public static void main(String[] x) throws Exception {
  Map<Integer,Integer> b=new HashMap<>(Map.of(1,1)); Map<Integer,Integer> a=new L();
  Thread t=new Thread(()->b.put(3,3)); t.start(); System.out.println(a.equals(b)); t.join(); } }
