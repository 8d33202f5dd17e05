import java.util.concurrent.atomic.AtomicInteger;
/** Faulty: who buys what is up to luck, yet more is sold than there was. */
class Main {
  static volatile int stock = 3;
  static void buy(String who, int most) {
    int got = 0;
    while (got < most && stock > 0) { stock = stock - 1; got++; }
    System.out.println(who + " got " + got);
  }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> buy("Ann", 2)), u = new Thread(() -> buy("Ben", 2));
    t.start(); u.start(); t.join(); u.join();
    System.out.println("left " + stock);
  }
}
