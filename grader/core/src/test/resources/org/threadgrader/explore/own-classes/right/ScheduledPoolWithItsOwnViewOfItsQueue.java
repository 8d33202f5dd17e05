import java.util.concurrent.*;
/** Right: getQueue gives out a copy; the JDK itself asks super.getQueue(). */
class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    Pool() { super(1); }
    @Override public BlockingQueue<Runnable> getQueue() { return new LinkedBlockingQueue<>(super.getQueue()); }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    long start = System.nanoTime();
    long[] ran = new long[1];
    p.schedule(() -> { ran[0] = System.nanoTime(); }, 500, TimeUnit.MILLISECONDS).get();
    p.shutdown();
    if (ran[0] - start < 500_000_000L) throw new IllegalStateException("too early: " + (ran[0] - start));
  }
}
