import java.util.*;
import java.util.concurrent.*;
/** ids handed out by a volatile next++: two may get the same. Shown. */
/** Faulty: two threads may take one and the same id. */
public class Main {
  static volatile int next;
  static final Set<Integer> ids = ConcurrentHashMap.newKeySet();
  public static void main(String[] a) throws Exception {
    Thread[] t = new Thread[2];
    for (int i = 0; i < 2; i++) { t[i] = new Thread(() -> { int id = next++; ids.add(id); }); t[i].start(); }
    for (Thread x : t) x.join();
    System.out.println("different ids: " + ids.size());
  }
}
