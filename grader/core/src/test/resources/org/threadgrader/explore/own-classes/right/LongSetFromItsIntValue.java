import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Right: an AtomicLong is set, under a lock, to what its intValue and one make. */
public class Main {
  static final AtomicLong n = new AtomicLong();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { synchronized (n) { n.set(n.intValue() + 1); } };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("n " + n);
  }
}
