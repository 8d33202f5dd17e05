import java.util.*;
import java.util.concurrent.*;
/** Right: the words of a queue tell what was added, beside a latch that lies in it. */
class Main { static int x;
 public static void main(String[] a) throws Exception { Queue<Object> q = new ConcurrentLinkedQueue<>(); q.add(new CountDownLatch(1)); Thread t = new Thread(() -> { x = 1; q.add("done"); }); t.start(); String s;
  do { s = "" + q; } while (!s.contains("done")); System.out.println(x); t.join(); } }
