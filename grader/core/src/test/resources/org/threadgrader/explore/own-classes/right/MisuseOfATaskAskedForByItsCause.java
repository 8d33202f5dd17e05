import java.util.concurrent.*;
public class Main {
  static final Object lock = new Object();
  public static void main(String[] a) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<?> f = pool.submit(() -> lock.notify());
    try { f.get(); } catch (ExecutionException e) { if (e.getCause() instanceof IllegalMonitorStateException) System.out.println("as expected"); else throw e; }
    pool.shutdown();
  }
}
