import java.util.concurrent.*; import java.util.concurrent.locks.*;
public class Main {
  static class L extends ReentrantLock { @Override public Condition newCondition() { return super.newCondition(); } }
  static final L l = new L(); static boolean ok;
  public static void main(String[] a) throws Exception {
    Condition c = l.newCondition();
    Thread t = new Thread(() -> { l.lock(); try { while (!ok) c.await(); } catch (InterruptedException e) {} finally { l.unlock(); } });
    t.start(); l.lock(); ok = true; c.signalAll(); l.unlock(); t.join(); System.out.println("ok");
  }
}
