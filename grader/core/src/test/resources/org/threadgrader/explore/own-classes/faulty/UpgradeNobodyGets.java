import java.util.concurrent.locks.*;
public class Main {
  static final StampedLock l = new StampedLock(); static int n;
  static void w() { long s = l.readLock(); try { while (true) { long w = l.tryConvertToWriteLock(s); if (w != 0) { s = w; n++; break; } } } finally { l.unlock(s); } }
  public static void main(String[] x) throws Exception { long k = l.readLock(); Thread t = new Thread(() -> w()), u = new Thread(() -> w()); t.start(); u.start(); t.join(); u.join(); }
}
