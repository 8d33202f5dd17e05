import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class M extends HashMap<String,Integer> { final AtomicInteger asked=new AtomicInteger(); @Override public Integer get(Object k){ asked.incrementAndGet(); return super.get(k);} }
 public static void main(String[] a) throws Exception { M m=new M(); m.put("a",1); m.put("b",2); two(()->{ m.putIfAbsent("a",3); }, ()->{ m.computeIfAbsent("b",k->5); }); if(m.asked.get()!=0) throw new IllegalStateException("asked "+m.asked); } }
