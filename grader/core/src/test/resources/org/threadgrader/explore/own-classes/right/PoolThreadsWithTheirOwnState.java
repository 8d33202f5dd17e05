import java.util.concurrent.*;
/** Right: ThreadPoolExecutor.addWorker asks getState under its main lock. */
class Main {
  static final Object LOCK = new Object();
  static volatile int asked;
  static class T extends Thread { T(Runnable r) { super(r); } @Override public State getState() { asked = 1; synchronized (LOCK) { return super.getState(); } } }
  public static void main(String[] a) throws Exception {
    ExecutorService p = new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), T::new);
    Thread t = new Thread(() -> p.submit(() -> {})); t.start();
    p.submit(() -> {});
    t.join(); p.shutdown(); p.awaitTermination(1, TimeUnit.MINUTES);
  }
}
