import java.util.*;
public class Main { 
 public static void main(String[] x) throws Exception {
  Map<Object,Integer> h=new HashMap<>(Map.of(1,1)); h.put(1,2); Map<Object,Integer> t=new TreeMap<>(Map.of("k",1));
  Thread a=new Thread(()->{ h.get(1); }); a.start();
  System.out.println(h.equals(t)); a.join(); } }
