// RIGHT: simplest: fair lock, three queued in known order
import java.util.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception {
    ReentrantLock l = new ReentrantLock(true);
    StringBuffer order = new StringBuffer();
    l.lock();
    Thread[] ts = new Thread[3];
    for (int k = 0; k < 3; k++) {
      int i = k;
      ts[k] = new Thread(() -> { l.lock(); try { order.append(i); } finally { l.unlock(); } });
      ts[k].start();
      while (!l.hasQueuedThread(ts[k])) Thread.sleep(1);
    }
    l.unlock();
    for (Thread t : ts) t.join();
    if (!order.toString().equals("012")) throw new AssertionError(order);
  }
}
