import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class B { static int asked; final int id; B(int id){this.id=id;} @Override public int hashCode(){ synchronized(B.class){ asked++; } return id;} @Override public boolean equals(Object o){ return o instanceof B && ((B)o).id==id;} }
 static class K extends B { private final int k; K(int id,int k){super(id);this.k=k;} @Override public int hashCode(){return 31*super.hashCode()+k;} @Override public boolean equals(Object o){ return super.equals(o) && o instanceof K && ((K)o).k==k;} }
 public static void main(String[] a) throws Exception { Map<K,Integer> m=new HashMap<>(); K p=new K(1,1), q=new K(2,2); m.put(p,0); m.put(q,0); two(()->{ m.put(p,1); m.get(p); }, ()->{ m.put(q,1); m.get(q); }); synchronized(B.class){ if(B.asked!=6) throw new IllegalStateException("asked "+B.asked+" times"); } } }
