import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static int saved;
  public static void main(String[] a) throws Exception {
    Object lock = new Object(); ReentrantLock l = new ReentrantLock();
    try { lock.notify(); } catch (RuntimeException e) { System.out.println("demo " + (e instanceof IllegalMonitorStateException)); }
    ExecutorService p = Executors.newFixedThreadPool(2);
    p.submit(() -> { l.lock(); try { saved++; } finally { l.unlock(); } l.unlock(); });
    p.submit(() -> { l.lock(); try { saved++; } finally { l.unlock(); } });
    p.shutdown(); p.awaitTermination(1, TimeUnit.SECONDS);
    System.out.println("end");
  }
}
