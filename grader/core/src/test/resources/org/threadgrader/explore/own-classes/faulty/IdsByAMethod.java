import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Faulty: ids that a method hands out may be given twice. */
public class Main {
  static volatile int n; static int next() { int k = n; n = k + 1; return k; } static final Set<Integer> ids = ConcurrentHashMap.newKeySet();
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { ids.add(next()); };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println("ids " + ids.size());
  }
}
