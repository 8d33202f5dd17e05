import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class M extends TreeMap<Integer,String> { volatile int asked; @Override public Integer firstKey(){ asked++; return super.firstKey();} }
 public static void main(String[] a) throws Exception { M m=new M(); for(int i=0;i<6;i++) m.put(i,"v"+i); two(()->{ m.put(1,"x"); }, ()->{ m.put(2,"y"); }); if(m.asked!=0) throw new IllegalStateException("asked "+m.asked); } }
