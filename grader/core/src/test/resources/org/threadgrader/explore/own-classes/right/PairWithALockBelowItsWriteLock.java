import java.util.concurrent.locks.*;
/** Right: a write lock below the JDK's that locks by super. */
class Main {
  static class Pair extends ReentrantReadWriteLock {
    final W w = new W(this);
    static class W extends WriteLock { W(ReentrantReadWriteLock l) { super(l); } @Override public void lock() { super.lock(); } @Override public void unlock() { super.unlock(); } }
    @Override public WriteLock writeLock() { return w; }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    Pair p = new Pair();
    Runnable r = () -> { p.writeLock().lock(); try { x++; } finally { p.writeLock().unlock(); } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    if (x != 2) throw new IllegalStateException();
  }
}
