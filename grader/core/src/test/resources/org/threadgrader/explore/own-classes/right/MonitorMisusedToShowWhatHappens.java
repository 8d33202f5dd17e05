import java.util.concurrent.locks.*;
/** Right: each call without the lock is one whose exception a catch block names and tells of. */
class Main {
  static final Object lock = new Object();
  static void badWait() throws InterruptedException { synchronized (Main.class) { lock.wait(); } }
  public static void main(String[] a) throws Exception {
    try { lock.notify(); } catch (IllegalMonitorStateException e) { System.out.println("as expected: " + e); }
    Thread t = new Thread(() -> {
      try { badWait(); } catch (IllegalMonitorStateException | IllegalArgumentException e) { System.out.println("needs the lock"); }
      catch (InterruptedException e) { }
    });
    t.start(); t.join();
    ReentrantLock l = new ReentrantLock();
    try { l.unlock(); } catch (IllegalMonitorStateException e) { System.out.println("not the owner"); }
  }
}
