import java.util.*; import java.util.concurrent.*;
/** Right: invokeAll that is refused midway cancels what it had handed over. */
class Main {
  public static void main(String[] a) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
    Callable<Integer> c = () -> { never.await(); return 1; };
    try { p.invokeAll(List.of(c, c, c)); throw new IllegalStateException(); } catch (RejectedExecutionException expected) { }
    p.shutdown();
    if (!p.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException();
  }
}
