import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** Faulty: hits and misses by get and set. */
class Main {
  static final AtomicInteger hits = new AtomicInteger(), misses = new AtomicInteger();
  static final ConcurrentHashMap<Integer, Integer> cache = new ConcurrentHashMap<>();
  static int square(int n) {
    Integer known = cache.get(n);
    if (known != null) { hits.set(hits.get() + 1); return known; }
    misses.set(misses.get() + 1);
    cache.put(n, n * n);
    return n * n;
  }
  public static void main(String[] a) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Future<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 9; i++) { int n = i % 3; all.add(pool.submit(() -> square(n))); }
    int sum = 0;
    for (Future<Integer> f : all) sum += f.get();
    pool.shutdown();
    System.out.println("sum " + sum + ", hits " + hits + ", misses " + misses);
  }
}
