import java.util.concurrent.*;
/** Right: each task is due after its own delay; decorateTask (the program's, so others may go on in it) lies between. */
class Main {
  static class Pool extends ScheduledThreadPoolExecutor {
    volatile int made;
    Pool() { super(2); }
    @Override protected <V> RunnableScheduledFuture<V> decorateTask(Runnable c, RunnableScheduledFuture<V> task) { made = 1; return task; }
  }
  public static void main(String[] a) throws Exception {
    Pool p = new Pool();
    long start = System.nanoTime();
    Thread t = new Thread(() -> p.schedule(() -> {}, 1, TimeUnit.MILLISECONDS));
    t.start();
    long[] ran = new long[1];
    p.schedule(() -> { ran[0] = System.nanoTime(); }, 500, TimeUnit.MILLISECONDS).get();
    t.join();
    p.shutdown();
    if (ran[0] - start < 500_000_000L) throw new IllegalStateException("too early: " + (ran[0] - start));
  }
}
