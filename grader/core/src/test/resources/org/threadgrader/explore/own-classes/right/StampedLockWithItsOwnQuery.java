import java.util.concurrent.locks.*;
/** Right: isReadLocked is the program's and no lock asks it. */
class Main {
  static class L extends StampedLock { @Override public boolean isWriteLocked() { return false; } }
  static int x;
  public static void main(String[] a) throws Exception {
    L l = new L();
    Runnable r = () -> { long s = l.writeLock(); try { x++; } finally { l.unlockWrite(s); } };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    if (x != 2) throw new IllegalStateException();
  }
}
