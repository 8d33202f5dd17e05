import java.util.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Integer,Integer> m=new TreeMap<>(Map.of(1,1,5,5,9,9)); two(()->{ m.put(9,10);}, ()->{ System.out.println(m.floorEntry(2).getValue()+m.higherEntry(1).getValue()+m.lowerEntry(5).getValue()+m.ceilingEntry(4).getValue());}); } }
