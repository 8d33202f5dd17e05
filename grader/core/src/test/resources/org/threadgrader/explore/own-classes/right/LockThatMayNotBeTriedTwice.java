import java.util.concurrent.locks.*;
public class Main {
  static class Strict extends ReentrantLock {
    @Override public boolean tryLock() { throw new UnsupportedOperationException("use lock"); }
    @Override public boolean isLocked() { throw new UnsupportedOperationException("nobody asks"); }
    @Override public boolean isHeldByCurrentThread() { throw new UnsupportedOperationException("nobody asks"); }
  }
  static final Lock LOCK = new Strict();
  static int n;
  public static void main(String[] args) throws Exception {
    Runnable work = () -> { for (int i = 0; i < 3; i++) { LOCK.lock(); try { n++; } finally { LOCK.unlock(); } } };
    Thread a = new Thread(work), b = new Thread(work);
    a.start(); b.start(); a.join(); b.join();
    if (n != 6) throw new IllegalStateException("n " + n);
  }
}
