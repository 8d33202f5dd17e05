import java.util.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Map<Integer,Integer> m=new HashMap<>(); for(int i=0;i<8;i++) m.put(i,i); two(()->m.replaceAll((k,v)->v+1), ()->{ m.get(3); }); } }
