import java.security.*; import java.util.*; import java.util.concurrent.*;
public class Main { static int x;
 public static void main(String[] a) throws Exception { ExecutorService p = Executors.newFixedThreadPool(1); CountDownLatch c = new CountDownLatch(1); Semaphore s = new Semaphore(0);
  Future<?> f = p.submit(() -> { x = 1; c.countDown(); s.release(); }); StringBuilder b = new StringBuilder(); Set<Object> all = new LinkedHashSet<>(List.of(c, s, f, p));
  while (!all.toString().contains("Count = 0")) Thread.yield(); b.append(x).append(f).append(c).append(s); p.shutdown(); p.awaitTermination(1, TimeUnit.SECONDS); System.out.println(x); } }
