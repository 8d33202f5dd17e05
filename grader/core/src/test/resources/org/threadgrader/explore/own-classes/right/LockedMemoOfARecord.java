// equal values that never change: it does not matter whose is kept
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
public class Main { record V(int n) { } private final Map<String,V> m = new HashMap<>(); final AtomicInteger made = new AtomicInteger(); private synchronized V peek(String k) { return m.get(k); } private synchronized void keep(String k, V v) { m.put(k, v); }
  V get(String k) { V v = peek(k); if (v == null) { v = new V(k.length()); made.incrementAndGet(); keep(k, v); } return v; }
  public static void main(String[] a) throws Exception { Main x = new Main(); int[] r = new int[1]; Thread t = new Thread(() -> r[0] = x.get("abc").n()); t.start(); int s = x.get("abc").n(); t.join(); System.out.println(r[0] + s + " made " + x.made); } }
