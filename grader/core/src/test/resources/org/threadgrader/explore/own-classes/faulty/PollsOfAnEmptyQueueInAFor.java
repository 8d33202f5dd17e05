import java.util.concurrent.*;
/** Faulty: nobody puts anything; the loop counts only what comes. */
class Main {
  static final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> {
      for (int i = 0; i < 1; ) { if (queue.poll() != null) i++; else Thread.yield(); }
    });
    t.start(); t.join();
  }
}
