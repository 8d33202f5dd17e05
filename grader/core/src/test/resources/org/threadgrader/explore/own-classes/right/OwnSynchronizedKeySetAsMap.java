import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class M extends HashMap<String,Integer> { @Override public synchronized Integer put(String k,Integer v){ return super.put(k,v);} @Override public synchronized Integer get(Object k){ return super.get(k);} @Override public synchronized Set<String> keySet(){ return new TreeSet<>(super.keySet());} @Override public synchronized Collection<Integer> values(){ return new ArrayList<>(super.values());} }
 public static void main(String[] a) throws Exception { Map<String,Integer> m=new M(); m.put("a",1); two(()->{ m.put("b",2); m.put("a",3); }, ()->{ for(String k: m.keySet()) System.out.println(m.get(k)!=null); }); } }
