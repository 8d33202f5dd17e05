import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** Right: AbstractCollection.isEmpty calls size(), the program's. */
class Main {
  static class Q extends LinkedBlockingQueue<Integer> {
    final AtomicInteger n = new AtomicInteger();
    @Override public int size() { n.incrementAndGet(); return super.size(); }
    @Override public boolean isEmpty() { return super.isEmpty(); }
  }
  public static void main(String[] a) throws Exception {
    Q q = new Q();
    boolean empty = q.isEmpty();
    if (!empty || q.n.get() != 1) throw new IllegalStateException(empty + " " + q.n);
  }
}
