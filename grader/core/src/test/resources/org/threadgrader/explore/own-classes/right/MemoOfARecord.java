// equal values that never change: it does not matter whose is kept
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
public class Main {
  record V(int n) { } static final Map<String,V> m = new ConcurrentHashMap<>(); static final AtomicInteger loads = new AtomicInteger();
  static int get() { V v = m.get("k"); if (v == null) { loads.incrementAndGet(); v = new V(3); m.put("k", v); } return v.n(); }
  public static void main(String[] a) throws Exception { Thread t = new Thread(Main::get); t.start(); int n = get(); t.join(); System.out.println(n + " loads " + loads); }
}
