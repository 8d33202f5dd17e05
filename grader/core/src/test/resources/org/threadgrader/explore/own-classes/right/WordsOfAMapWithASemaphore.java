import java.util.*;
import java.util.concurrent.*;
/** Right: the words of a map tell what was put, beside a semaphore that lies in it. */
class Main { static int x;
 public static void main(String[] a) throws Exception { Map<String, Object> m = new ConcurrentHashMap<>(); m.put("a", new Semaphore(1)); Thread t = new Thread(() -> { x = 1; m.put("b", "done"); }); t.start(); 
  while (!String.valueOf(m).contains("done")) Thread.yield(); System.out.println(x); t.join(); } }
