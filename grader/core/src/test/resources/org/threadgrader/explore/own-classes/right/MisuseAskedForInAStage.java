import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final ReentrantLock lock = new ReentrantLock();
  public static void main(String[] a) throws Exception {
    lock.lock();
    String s = CompletableFuture.supplyAsync(() -> { lock.unlock(); return "unlocked"; })
      .exceptionally(e -> e.getCause() instanceof IllegalMonitorStateException ? "not the owner" : "other").get();
    lock.unlock();
    System.out.println(s);
  }
}
