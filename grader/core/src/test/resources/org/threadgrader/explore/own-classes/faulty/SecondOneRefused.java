import java.util.concurrent.atomic.*;
/** Faulty: both may be served, where the second one is to be refused. */
public class Main {
  static volatile int served;
  static final AtomicInteger tooMany = new AtomicInteger();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { int k = served; served = k + 1; if (k + 1 > 1) tooMany.incrementAndGet(); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("refused " + tooMany);
  }
}
