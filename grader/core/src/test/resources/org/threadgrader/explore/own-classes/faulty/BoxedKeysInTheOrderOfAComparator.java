import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Integer,Integer> m=new TreeMap<>((p,q)->q-p); for(int i=1000;i<1008;i++) m.put(i,0); two(()->{ for(int i=0;i<3;i++) m.merge(1001,1,Integer::sum); }, ()->{ for(int i=0;i<3;i++) m.merge(1001,1,Integer::sum); }); System.out.println(m); } }
