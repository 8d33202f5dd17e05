import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class L extends ArrayList<Integer> { @Override public synchronized boolean add(Integer i){ return super.add(i);} @Override public synchronized Iterator<Integer> iterator(){ return new ArrayList<>(this).iterator(); } @Override public synchronized Object[] toArray(){ return super.toArray(); } }
 public static void main(String[] a) throws Exception { List<Integer> l=new L(); l.add(1); two(()->{ l.add(2); }, ()->{ for(int v: l) System.out.println(v>0); }); } }
