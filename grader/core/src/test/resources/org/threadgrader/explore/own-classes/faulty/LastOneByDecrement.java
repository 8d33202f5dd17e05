import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Faulty: where a change is lost, nobody is the last one. */
public class Main {
  static volatile int left = 2; static final AtomicInteger last = new AtomicInteger();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { if (--left == 0) last.incrementAndGet(); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("finishers " + last);
  }
}
