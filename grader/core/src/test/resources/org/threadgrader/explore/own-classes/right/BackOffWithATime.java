import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile int pause = 1; static final AtomicBoolean lock = new AtomicBoolean(); static int n;
  public static void main(String[] a) throws Exception {
    long t0 = System.currentTimeMillis();
    Runnable r = () -> { try { for (int i = 0; i < 3; i++) { while (!lock.compareAndSet(false, true)) { Thread.sleep(pause); pause = Math.min(16, pause * 2); } n++; lock.set(false); } } catch (InterruptedException e) { } };
    Thread x = new Thread(r), y = new Thread(r), z = new Thread(r); x.start(); y.start(); z.start(); x.join(); y.join(); z.join();
    System.out.println(n + " entries in " + (System.currentTimeMillis() - t0) + " ms");
  }
}
