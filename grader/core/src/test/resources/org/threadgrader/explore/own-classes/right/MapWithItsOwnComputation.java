import java.util.concurrent.*; import java.util.function.*;
public class Main {
  static class Cache<K,V> extends ConcurrentHashMap<K,V> {
    @Override public V computeIfAbsent(K k, Function<? super K,? extends V> f) {
      V v = get(k);
      if (v == null) { v = f.apply(k); V old = putIfAbsent(k, v); if (old != null) v = old; }
      return v;
    }
  }
  static final ConcurrentMap<Integer,Integer> cache = new Cache<>();
  static int fib(int n) { return n < 2 ? n : cache.computeIfAbsent(n, k -> fib(k-1) + fib(k-2)); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> fib(5)); t.start(); int x = fib(6); t.join(); System.out.println(x);
  }
}
