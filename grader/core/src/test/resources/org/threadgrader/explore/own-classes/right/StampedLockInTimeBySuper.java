import java.util.concurrent.*; import java.util.concurrent.locks.*;
/** Right: own forms of what never waits and of the interruptible ones, by super. */
class Main {
  static class L extends StampedLock {
    @Override public long writeLockInterruptibly() throws InterruptedException { return super.writeLockInterruptibly(); }
    @Override public boolean tryUnlockWrite() { return super.tryUnlockWrite(); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    L l = new L();
    Runnable r = () -> { try { long s = l.writeLockInterruptibly(); try { x++; } finally { l.unlockWrite(s); } } catch (InterruptedException e) { } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    if (x != 2) throw new IllegalStateException();
  }
}
