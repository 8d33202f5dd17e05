import java.util.concurrent.*;
public class Main {
  static boolean ready;
  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Thread worker = new Thread(() -> { try { done.await(); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
    worker.start();
    Thread waiter = new Thread(() -> {
      synchronized (worker) { while (!ready) { try { worker.wait(); } catch (InterruptedException e) { throw new IllegalStateException(e); } } }
      done.countDown();
    });
    Thread joiner = new Thread(() -> { try { worker.join(); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
    joiner.start();
    waiter.start();
    synchronized (worker) { ready = true; worker.notifyAll(); }
    waiter.join();
    joiner.join();
  }
}
