import java.util.concurrent.locks.*;
import java.util.concurrent.atomic.*;
/** Right: StampedLock.writeLock does not call tryWriteLock, unlockWrite does not call validate, nor isWriteLocked. */
class Main {
  static class L extends StampedLock {
    final AtomicInteger n = new AtomicInteger();
    @Override public long tryWriteLock() { n.incrementAndGet(); return super.tryWriteLock(); }
    @Override public boolean validate(long s) { n.incrementAndGet(); return super.validate(s); }
    @Override public boolean tryUnlockWrite() { return super.tryUnlockWrite(); }
  }
  public static void main(String[] a) throws Exception {
    L l = new L();
    long s = l.writeLock(); l.unlockWrite(s);
    if (l.n.get() != 0) throw new IllegalStateException("own methods called " + l.n);
  }
}
