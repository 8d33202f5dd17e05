import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class P { int n; P(int n){this.n=n;} @Override public int hashCode(){return n;} @Override public boolean equals(Object o){ if(this==o) return true; if(o==null||getClass()!=o.getClass()) return false; return n==((P)o).n;} }
 static class M extends HashMap<P,Integer> { @Override public Integer put(P k,Integer v){ if(v<0) throw new IllegalArgumentException(); return super.put(k,v);} }
 public static void main(String[] a) throws Exception { M m=new M(); for(int i=0;i<6;i++) m.put(new P(i),0); two(()->{ m.put(new P(1),1); }, ()->{ m.put(new P(2),2); }); System.out.println(m.get(new P(1))+m.get(new P(2))); } }
