import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class M extends TreeMap<Integer,String> { @Override public synchronized String put(Integer k,String v){ return super.put(k,v);} @Override public synchronized String get(Object k){ return super.get(k);} @Override public synchronized String remove(Object k){ return super.remove(k);} @Override public synchronized Integer firstKey(){ return super.firstKey();} }
 public static void main(String[] a) throws Exception { M m=new M(); for(int i=0;i<6;i++) m.put(i,"v"+i); two(()->{ for(int i=0;i<6;i++) { m.put(i,"x"); m.firstKey(); } m.put(9,"z"); }, ()->{ for(int i=0;i<6;i++) { m.put(i,"y"); m.get(i); m.remove(20); } }); System.out.println(m.size()); } }
