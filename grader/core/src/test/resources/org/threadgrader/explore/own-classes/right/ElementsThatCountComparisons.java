import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class P implements Comparable<P> { int prio; final int id; P(int p,int i){prio=p;id=i;} public int compareTo(P o){ return prio!=o.prio?Integer.compare(prio,o.prio):Integer.compare(id,o.id); } }
  public static void main(String[] a) throws Exception { SortedSet<P> s=Collections.synchronizedSortedSet(new TreeSet<>()); P[] ps={new P(1,0),new P(2,1)}; for(P p:ps) s.add(p);
    Runnable r=()->{ for(P p:ps) synchronized(s){ s.remove(p); p.prio++; s.add(p); } s.contains(ps[0]); s.first(); };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); if(s.size()!=2||ps[0].prio!=3) throw new AssertionError(); }
}
