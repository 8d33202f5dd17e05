import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock lock = new ReentrantLock();
  public static void main(String[] a) throws Exception {
    ExecutorService p = Executors.newSingleThreadExecutor();
    Future<?> f = p.submit(() -> { System.out.println("task"); lock.unlock(); System.out.println("never printed"); });
    try { f.get(); } catch (ExecutionException e) { System.out.println("the task has failed"); }
    p.shutdown();
    Object o = new Object();
    try { o.notify(); } catch (IllegalMonitorStateException e) { System.out.println("as expected: " + e.getMessage()); }
  }
}
