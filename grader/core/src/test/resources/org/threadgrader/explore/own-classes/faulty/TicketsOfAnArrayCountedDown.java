import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static class Tickets { private final AtomicIntegerArray left = new AtomicIntegerArray(new int[]{1}); boolean sell() { if (left.get(0) > 0) { left.decrementAndGet(0); return true; } return false; } }
  public static void main(String[] a) throws Exception {
    Tickets k = new Tickets(); AtomicInteger n = new AtomicInteger(); Runnable r = () -> { if (k.sell()) n.incrementAndGet(); };
    Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join(); System.out.println(n + " left " + k.left);
  }
}
