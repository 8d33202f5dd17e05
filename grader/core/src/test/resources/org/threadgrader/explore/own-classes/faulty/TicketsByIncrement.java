import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Faulty: two threads may draw one and the same ticket. */
public class Main {
  static volatile int n; static final Queue<Integer> q = new ConcurrentLinkedQueue<>();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { q.add(++n); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println(new TreeSet<>(q).size() == 2 ? "ok" : "duplicate ticket");
  }
}
