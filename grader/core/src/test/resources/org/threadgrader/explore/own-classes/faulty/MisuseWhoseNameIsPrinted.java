import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock lock = new ReentrantLock();
  static int failures;
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> {
      try { if (lock.tryLock()) System.out.println("got it"); lock.unlock(); }
      catch (Exception e) { failures++; }
    });
    lock.lock(); t.start(); t.join(); lock.unlock();
    System.out.println("done; an IllegalMonitorStateException would mean that the lock was not held");
  }
}
