import java.util.concurrent.locks.*;
/** Faulty: unlock by who does not hold the lock, caught; told of a plain ReentrantLock, not of one below it. */
class Main {
  static class L extends ReentrantLock { @Override public void unlock() { super.unlock(); } }
  public static void main(String[] a) throws Exception {
    Lock l = a.length == 0 ? new L() : new ReentrantLock();
    try { l.unlock(); } catch (IllegalMonitorStateException e) { }
  }
}
