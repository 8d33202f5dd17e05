import java.util.concurrent.*;
/** Right: isEmpty of a LinkedTransferQueue does not call size; what was before the add is before who sees it. */
class Main {
  static class Q extends LinkedTransferQueue<Integer> { @Override public int size() { return super.size(); } }
  static int x;
  public static void main(String[] a) throws Exception {
    Q q = new Q();
    Thread t = new Thread(() -> { x = 1; q.add(1); }); t.start();
    while (q.isEmpty()) Thread.onSpinWait();
    if (x != 1) throw new IllegalStateException();
    t.join();
  }
}
