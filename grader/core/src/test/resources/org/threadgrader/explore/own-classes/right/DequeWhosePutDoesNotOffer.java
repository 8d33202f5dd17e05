import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** Right: LinkedBlockingDeque.put calls putLast and take calls takeFirst, neither offerLast nor pollFirst. */
class Main {
  static class D extends LinkedBlockingDeque<Integer> {
    final AtomicInteger n = new AtomicInteger();
    @Override public boolean offerLast(Integer i) { n.incrementAndGet(); return super.offerLast(i); }
    @Override public Integer pollFirst() { n.incrementAndGet(); return super.pollFirst(); }
  }
  public static void main(String[] a) throws Exception {
    D d = new D();
    Thread t = new Thread(() -> { try { d.put(1); } catch (InterruptedException e) { } });
    t.start();
    d.take();
    t.join();
    if (d.n.get() != 0) throw new IllegalStateException("own methods called " + d.n);
  }
}
