import java.io.*; import java.nio.*; import java.security.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main { static volatile boolean stop; static final AtomicInteger c = new AtomicInteger(), d = new AtomicInteger();
 public static void main(String[] a) throws Exception { int n = 40; Thread[] ts = new Thread[n + 1];
  for (int i = 0; i < n; i++) (ts[i] = new Thread(() -> { while (!stop) c.incrementAndGet(); })).start();
  (ts[n] = new Thread(() -> { for (int i = 0; i < 300; i++) d.incrementAndGet(); stop = true; })).start();
  for (Thread t : ts) t.join(); System.out.println(d); } }
