import java.util.concurrent.locks.*;
public class Main {
  static class Counting extends ReentrantLock {
    int unlocks;
    @Override public void unlock() { if (++unlocks < 2) super.unlock(); }
  }
  static final Counting LOCK = new Counting();
  static int n;
  public static void main(String[] args) throws Exception {
    Runnable work = () -> { LOCK.lock(); try { n++; } finally { LOCK.unlock(); } };
    Thread a = new Thread(work), b = new Thread(work), c = new Thread(work);
    a.start(); b.start(); c.start(); a.join(); b.join(); c.join();
  }
}
