import java.util.concurrent.atomic.AtomicLong;
/** Faulty: the longest is lost where a shorter one is set after it. */
class Main {
  static final AtomicLong longest = new AtomicLong();
  static void took(long time) { if (longest.get() < time) longest.set(time); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> took(30)), u = new Thread(() -> took(70));
    t.start(); u.start(); t.join(); u.join();
    System.out.println("longest " + longest.get());
  }
}
