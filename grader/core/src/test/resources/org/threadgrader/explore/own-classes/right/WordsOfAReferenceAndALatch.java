import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Right: the words of a reference and of what lies in it. */
class Main { static int x;
 public static void main(String[] a) throws Exception { AtomicReference<Object> r = new AtomicReference<>("none"); CountDownLatch c = new CountDownLatch(1); List<Object> l = List.of(r, c); Thread t = new Thread(() -> { x = 1; r.set("done"); }); t.start(); 
  while (!l.toString().contains("done")) Thread.yield(); System.out.println(x); t.join(); } }
