import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int hint = 1; static final List<String> order = Collections.synchronizedList(new ArrayList<>());
  static final CyclicBarrier b = new CyclicBarrier(2);
  static void go(String who, int step) { try { int h = hint; b.await(); hint = h + step; order.add(who); } catch (Exception e) { throw new RuntimeException(e); } }
  public static void main(String[] a) throws Exception {
    Thread x = new Thread(() -> go("x", 1)), y = new Thread(() -> go("y", 2));
    x.start(); y.start(); x.join(); y.join();
    System.out.println("order of arrival " + order + (hint > 0 ? "" : "?"));
  }
}
