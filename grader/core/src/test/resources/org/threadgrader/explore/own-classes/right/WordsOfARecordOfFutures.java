import java.util.concurrent.*;
/** Right: the words of a record of two futures tell that both are done. */
class Main { static int x, y; record P(Future<?> f, Future<?> g) {}
 public static void main(String[] a) throws Exception { FutureTask<Integer> f = new FutureTask<>(() -> x = 1), g = new FutureTask<>(() -> y = 1); P p = new P(f, g); new Thread(f).start(); new Thread(g).start();
  while (p.toString().contains("Not completed")) Thread.yield(); System.out.println(x + y); } }
