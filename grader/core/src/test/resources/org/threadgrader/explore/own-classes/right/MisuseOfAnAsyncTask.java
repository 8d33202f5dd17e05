import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final Object o = new Object();
  public static void main(String[] a) throws Exception {
    ExecutorService p = Executors.newFixedThreadPool(2);
    CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> { o.notify(); return "x"; }, p);
    try { f.get(); throw new AssertionError(); }
    catch (ExecutionException e) {
      if (!(e.getCause() instanceof IllegalMonitorStateException)) throw e;
      System.out.println("as expected");
    } finally { p.shutdown(); }
  }
}
