import java.util.concurrent.locks.*;
/** Right: a pair's isWriteLocked is the program's; no lock() calls it. */
class Main {
  static class Pair extends ReentrantReadWriteLock { volatile int n; @Override public synchronized boolean isWriteLocked() { n++; return false; } }
  static int x;
  public static void main(String[] a) throws Exception {
    Pair p = new Pair();
    Runnable r = () -> { p.writeLock().lock(); try { x++; } finally { p.writeLock().unlock(); } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    if (x != 2 || p.n != 0) throw new IllegalStateException("own isWriteLocked called " + p.n);
  }
}
