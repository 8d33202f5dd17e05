import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class P { int n; P(int n){this.n=n;} @Override public int hashCode(){return n;} @Override public boolean equals(Object o){ if(this==o) return true; if(o==null||getClass()!=o.getClass()) return false; return n==((P)o).n;} }
 public static void main(String[] a) throws Exception { Map<P,Integer> m=new HashMap<>(); for(int i=0;i<6;i++) m.put(new P(i),0); two(()->{ for(int i=0;i<3;i++) m.merge(new P(1),1,Integer::sum); }, ()->{ for(int i=0;i<3;i++) m.merge(new P(1),1,Integer::sum); }); System.out.println(m.get(new P(1))); } }
