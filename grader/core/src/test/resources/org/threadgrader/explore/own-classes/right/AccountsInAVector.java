import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class Acc { int bal; final int id; Acc(int i){id=i;} @Override public boolean equals(Object o){ return o instanceof Acc x&&x.id==id&&x.bal>=0; } @Override public int hashCode(){ return id; } }
  public static void main(String[] a) throws Exception { Vector<Acc> v=new Vector<>(); Acc x=new Acc(1); v.add(x); Thread t=new Thread(()->{ synchronized(v){ x.bal++; } }),u=new Thread(()->{ if(!v.contains(new Acc(1)) ) throw new IllegalStateException(); }); t.start();u.start();t.join();u.join(); }
}
