import java.security.*; import java.util.*; import java.util.concurrent.*;
public class Main { static int x, y;
 public static void main(String[] a) throws Exception { CountDownLatch c = new CountDownLatch(1), d = new CountDownLatch(1); List<CountDownLatch> both = List.of(c, d); Thread t = new Thread(() -> { x = 1; c.countDown(); }), u = new Thread(() -> { y = 1; d.countDown(); }); t.start(); u.start();
  while (!both.toString().matches(".*Count = 0.*Count = 0.*")) Thread.yield(); System.out.println(x + y); t.join(); u.join(); } }
