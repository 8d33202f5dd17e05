import java.util.concurrent.atomic.*;
/** Faulty: get and set of an atomic number are two steps. */
class Main {
  private final AtomicLong total = new AtomicLong();
  void add(int n) { long sum = total.get() + n; total.set(sum); }
  public static void main(String[] a) throws Exception {
    Main m = new Main();
    Runnable r = () -> m.add(2);
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(m.total);
  }
}
