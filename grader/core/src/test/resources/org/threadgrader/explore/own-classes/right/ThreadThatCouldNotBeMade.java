import java.util.concurrent.*;
/** Faulty in its own way only: the barrier's constructor throws, and its action is left over for the thread made next. */
class Main {
  public static void main(String[] a) throws Exception {
    try { new CyclicBarrier(0, () -> {}); } catch (IllegalArgumentException expected) { }
    Thread t = new Thread("without a target"); t.start(); t.join();
  }
}
