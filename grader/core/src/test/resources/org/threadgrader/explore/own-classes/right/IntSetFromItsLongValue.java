import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Right: an AtomicInteger is set, under a lock, to what its longValue and one make. */
public class Main {
  static final AtomicInteger n = new AtomicInteger();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { synchronized (n) { n.set((int) (n.longValue() + 1)); } };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("n " + n);
  }
}
