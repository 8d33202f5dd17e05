import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] x) throws Exception {
    Thread f = new Thread(() -> { try { Thread.sleep(Long.MAX_VALUE); } catch (InterruptedException e) { } }); f.start();
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    Thread t = new Thread(() -> { long a = System.nanoTime(); for (int i = 0; i < 6; i++) { try { Thread.sleep(1); f.join(5); } catch (InterruptedException e) { } while (System.nanoTime() - a < 1000 * i) Thread.yield(); }
      try { System.out.println(s.schedule(() -> 1, 300, TimeUnit.MILLISECONDS).get()); } catch (Exception e) { throw new AssertionError(e); } try { new CompletableFuture<>().orTimeout(300, TimeUnit.MILLISECONDS).join(); } catch (CompletionException e) { } });
    t.start(); t.join(); f.interrupt(); f.join(); s.shutdown(); System.out.println("end"); }
}
