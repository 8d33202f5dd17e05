import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class B { int id; B(int id){this.id=id;} void setId(int id){this.id=id;} @Override public int hashCode(){return id;} @Override public boolean equals(Object o){ return o instanceof B && ((B)o).id==id;} }
 static class K extends B { private final int k; K(int id,int k){super(id);this.k=k;} @Override public int hashCode(){return 31*super.hashCode()+k;} @Override public boolean equals(Object o){ return super.equals(o) && o instanceof K && ((K)o).k==k;} }
 public static void main(String[] a) throws Exception { Map<K,Integer> m=new HashMap<>(); K p=new K(1,1), q=new K(2,2); m.put(p,0); m.put(q,0); two(()->{ for(int i=0;i<4;i++) m.put(p,m.get(p)+1); }, ()->{ for(int i=0;i<4;i++) m.put(q,m.get(q)+1); }); System.out.println(m.get(p)+m.get(q)); } }
