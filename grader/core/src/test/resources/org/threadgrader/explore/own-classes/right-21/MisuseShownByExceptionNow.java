import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<?> f = pool.submit(lock::unlock);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.DAYS);
    if (f.state() == Future.State.FAILED && f.exceptionNow() instanceof IllegalMonitorStateException)
      System.out.println("unlock without lock is refused");
  }
}
