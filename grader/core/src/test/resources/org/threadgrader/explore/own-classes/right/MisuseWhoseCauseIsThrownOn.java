import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock lock = new ReentrantLock();
  static final ExecutorService pool = Executors.newSingleThreadExecutor();
  static void run(Runnable r) throws Throwable {
    try { pool.submit(r).get(); } catch (ExecutionException e) { throw e.getCause(); }
  }
  public static void main(String[] a) throws Throwable {
    lock.lock();
    try { run(lock::unlock); System.out.println("should not come here"); }
    catch (IllegalMonitorStateException e) { System.out.println("as expected: only the owner may unlock"); }
    finally { lock.unlock(); pool.shutdown(); }
  }
}
