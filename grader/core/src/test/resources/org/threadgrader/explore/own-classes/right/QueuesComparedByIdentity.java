// RIGHT: as B23 but receivers of the type Queue and PriorityQueue
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
 static Thread go(Runnable r){ Thread t=new Thread(r); t.start(); return t; }

 public static void main(String[] a) throws Exception { Queue<Integer> p=new PriorityQueue<>(); PriorityQueue<Integer> pp=new PriorityQueue<>(); Thread t=go(()->{ p.add(1); pp.add(2); }); if(p.equals(pp)||pp.equals(p)) throw new AssertionError(); t.join(); }
}
