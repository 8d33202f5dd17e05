import java.util.concurrent.locks.*;
public class Main {
  static class Counting extends ReentrantLock {
    int unlocks;
    @Override public void unlock() { unlocks++; super.unlock(); }
  }
  static final Counting LOCK = new Counting();
  static final Condition FULL = LOCK.newCondition();
  static boolean full;
  public static void main(String[] args) throws Exception {
    Thread taker = new Thread(() -> {
      LOCK.lock();
      try { while (!full) FULL.awaitUninterruptibly(); } finally { LOCK.unlock(); }
    });
    taker.start();
    LOCK.lock();
    try { full = true; FULL.signalAll(); } finally { LOCK.unlock(); }
    taker.join();
    if (LOCK.unlocks != 2) throw new IllegalStateException("unlocks " + LOCK.unlocks);
  }
}
