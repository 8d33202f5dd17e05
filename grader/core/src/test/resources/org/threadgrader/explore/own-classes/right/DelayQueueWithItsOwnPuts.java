import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** Right: put and the timed offer of a DelayQueue's subclass, called through DelayQueue. */
class Main {
  record D(int n) implements Delayed { public long getDelay(TimeUnit u) { return 0; } public int compareTo(Delayed o) { return 0; } }
  static class Q extends DelayQueue<D> {
    int puts;
    @Override public void put(D d) { puts++; super.put(d); }
    @Override public boolean add(D d) { puts++; return super.add(d); }
    @Override public boolean offer(D d, long t, TimeUnit u) { puts++; return super.offer(d, t, u); }
  }
  public static void main(String[] a) throws Exception {
    Q q = new Q();
    DelayQueue<D> dq = q;
    dq.put(new D(1)); dq.add(new D(2)); dq.offer(new D(3), 1, TimeUnit.SECONDS);
    if (q.puts != 3 || q.size() != 3) throw new IllegalStateException(q.puts + " " + q.size());
  }
}
