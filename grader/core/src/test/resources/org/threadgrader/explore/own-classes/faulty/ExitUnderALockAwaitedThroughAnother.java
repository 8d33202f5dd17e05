import java.util.concurrent.locks.*;
public class Main { // reentrant lock, ReadWriteLock held by the exiter, and by a third thread that waits for it
  public static void main(String[] a) throws Exception {
    ReentrantLock l = new ReentrantLock(), k = new ReentrantLock();
    Thread b = new Thread(() -> { k.lock(); try { l.lock(); try { } finally { l.unlock(); } } finally { k.unlock(); } }); b.setDaemon(true);
    Thread w = new Thread(() -> { k.lock(); try { System.out.println("saved"); } finally { k.unlock(); } });
    l.lock(); b.start(); Thread.sleep(10); w.start(); Thread.sleep(10); System.exit(0);
  }
}
