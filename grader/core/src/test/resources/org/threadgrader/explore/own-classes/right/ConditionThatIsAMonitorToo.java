import java.util.concurrent.locks.*;
public class Main {
  static final Lock l = new ReentrantLock();
  static final Condition c = l.newCondition();
  static boolean a, b;
  public static void main(String[] args) throws Exception {
    Thread x = new Thread(() -> { l.lock(); try { while (!a) c.awaitUninterruptibly(); } finally { l.unlock(); } });
    Thread y = new Thread(() -> { synchronized (c) { try { while (!b) c.wait(); } catch (InterruptedException e) { } } });
    x.start(); y.start();
    synchronized (c) { b = true; c.notify(); }
    l.lock(); try { a = true; c.signal(); } finally { l.unlock(); }
    x.join(); y.join();
  }
}
