import java.util.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Integer,Integer> m=new TreeMap<>(); for(int i=0;i<8;i++) m.put(i,i); two(()->m.headMap(4).replaceAll((k,v)->v+1), ()->{ m.put(3,1); }); } }
