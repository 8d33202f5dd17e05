import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class E { int told; public String toString(){ return "e"+(++told); } }
  public static void main(String[] a) throws Exception { List<E> l=Collections.synchronizedList(new ArrayList<>()); l.add(new E()); Runnable r=()->{ String s=l.toString(); if(s.isEmpty()) throw new IllegalStateException(); };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); if(l.get(0).told!=2) throw new AssertionError(); }
}
