import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class E { int asked; public boolean equals(Object o){ asked++; return this==o; } public int hashCode(){return 1;} }
  public static void main(String[] a) throws Exception { E e=new E(); BlockingQueue<E> q=new ArrayBlockingQueue<>(4); E x=new E(); q.add(x); Runnable r=()->{ q.contains(e); q.remove(e); }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); if(e.asked!=4) throw new AssertionError(e.asked+""); }
}
