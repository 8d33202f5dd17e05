import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock a = new ReentrantLock(), b = new ReentrantLock(); static final AtomicInteger ok = new AtomicInteger();
  static void both(ReentrantLock x, ReentrantLock y) { for (;;) try { x.lockInterruptibly(); try { y.lockInterruptibly(); try { ok.incrementAndGet(); return; } finally { y.unlock(); } } finally { x.unlock(); } } catch (InterruptedException e) { Thread.yield(); } }
  public static void main(String[] z) throws Exception { Thread t = new Thread(() -> both(a, b)), u = new Thread(() -> both(b, a)); t.start(); u.start(); 
    t.join(); u.join();
    System.out.println(ok); }
}
