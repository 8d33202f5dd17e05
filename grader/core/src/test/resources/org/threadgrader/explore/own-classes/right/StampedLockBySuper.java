import java.util.concurrent.locks.*;
/** Right: a StampedLock below the JDK's that takes the lock by super, and whose validate and tryWriteLock are its own. */
class Main {
  static class L extends StampedLock {
    int tries, validated;
    @Override public long writeLock() { return super.writeLock(); }
    @Override public void unlockWrite(long s) { super.unlockWrite(s); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    L l = new L();
    Runnable r = () -> { long s = l.writeLock(); try { x++; } finally { l.unlockWrite(s); } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    if (x != 2) throw new IllegalStateException();
  }
}
