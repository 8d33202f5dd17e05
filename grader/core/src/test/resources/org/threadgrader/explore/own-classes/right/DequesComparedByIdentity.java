// RIGHT: Deque d.equals(o) identity; only o is written beside
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
 static Thread go(Runnable r){ Thread t=new Thread(r); t.start(); return t; }

 public static void main(String[] a) throws Exception { Deque<Integer> d=new ArrayDeque<>(); Deque<Integer> o=new ArrayDeque<>(); Thread t=go(()->{ o.add(2); }); if(d.equals(o)) throw new AssertionError(); t.join(); }
}
