import java.util.*;
import java.util.concurrent.*;
/** Right: the words of a list of a list and a latch tell what both threads did. */
class Main { static int x, y;
 public static void main(String[] a) throws Exception { CopyOnWriteArrayList<Integer> c = new CopyOnWriteArrayList<>(); CountDownLatch d = new CountDownLatch(1); List<Object> both = List.of(c, d); Thread t = new Thread(() -> { x = 1; c.add(1); }), u = new Thread(() -> { y = 1; d.countDown(); }); t.start(); u.start(); String s;
  do { s = "" + both; } while (!s.contains("[1]") || !s.contains("Count = 0")); System.out.println(x + y); t.join(); u.join(); } }
