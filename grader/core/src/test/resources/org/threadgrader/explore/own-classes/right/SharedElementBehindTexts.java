import java.util.*;
import java.util.concurrent.*;
/** Right: what is asked for lies behind three texts. */
class Main { static int x;
 public static void main(String[] a) throws Exception { CopyOnWriteArrayList<Integer> c = new CopyOnWriteArrayList<>(); List<Object> outer = List.of("a", "b", "c", c);
  Thread t = new Thread(() -> { x = 1; c.add(1); }); t.start(); List<Integer> one = List.of(1);
  while (!outer.contains(one)) Thread.yield(); System.out.println(x); t.join(); } }
