import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class Main {
  static class Counted implements Condition {
    final Condition inner; int waits;
    Counted(Condition inner) { this.inner = inner; }
    public void await() throws InterruptedException { waits++; inner.await(); }
    public void awaitUninterruptibly() { waits++; inner.awaitUninterruptibly(); }
    public long awaitNanos(long n) throws InterruptedException { waits++; return inner.awaitNanos(n); }
    public boolean await(long n, TimeUnit u) throws InterruptedException { waits++; return inner.await(n, u); }
    public boolean awaitUntil(Date d) throws InterruptedException { waits++; return inner.awaitUntil(d); }
    public void signal() { inner.signal(); }
    public void signalAll() { inner.signalAll(); }
  }
  static class Counting extends ReentrantLock {
    @Override public Counted newCondition() { return new Counted(super.newCondition()); }
  }
  public static void main(String[] args) throws Exception {
    Lock lock = new Counting();
    Condition come = lock.newCondition();
    boolean[] there = new boolean[1];
    Thread t = new Thread(() -> { lock.lock(); try { there[0] = true; come.signalAll(); } finally { lock.unlock(); } });
    lock.lock();
    try { t.start(); while (!there[0]) come.await(); } finally { lock.unlock(); }
    t.join();
    if (((Counted) come).waits < 1) throw new IllegalStateException("waits " + ((Counted) come).waits);
  }
}
