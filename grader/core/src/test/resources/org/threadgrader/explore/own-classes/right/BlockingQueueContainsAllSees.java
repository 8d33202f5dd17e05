// RIGHT: bulk look at a BlockingQueue: containsAll() acquires what add() has released (collection takes its lock)
import java.util.concurrent.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  BlockingQueue<Integer> q=new LinkedBlockingQueue<>();
  Thread t=new Thread(()->{ n=3; q.add(1); }); t.start(); while(!q.containsAll(java.util.List.of(1))) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
