import java.util.*;
import java.util.concurrent.*;
/** Right: the words of two futures tell that both are done, and what their tasks set is there. */
class Main { static int x, y;
 public static void main(String[] a) throws Exception { FutureTask<Integer> f = new FutureTask<>(() -> x = 1), g = new FutureTask<>(() -> y = 1); List<Object> both = List.of(f, g);
  Thread t = new Thread(f), u = new Thread(g); t.start(); u.start();
  while (!both.toString().matches(".*Completed norm.*Completed norm.*")) Thread.yield(); System.out.println(x + y); t.join(); u.join(); } }
