import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class M extends TreeMap<Integer,String> { @Override public synchronized String put(Integer k,String v){ return super.put(k,v);} @Override public synchronized Map.Entry<Integer,String> floorEntry(Integer k){ return super.floorEntry(k);} }
 public static void main(String[] a) throws Exception { M m=new M(); for(int i=0;i<8;i++) m.put(i,"v"+i); two(()->{ m.put(9,"x"); m.put(3,"y"); }, ()->{ System.out.println(m.floorEntry(5)!=null); }); } }
