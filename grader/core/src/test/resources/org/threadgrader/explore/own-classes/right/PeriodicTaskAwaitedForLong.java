import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main {
  public static void main(String[] a) throws Exception {
    ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
    CountDownLatch l = new CountDownLatch(6000);
    p.scheduleAtFixedRate(l::countDown, 0, 1, TimeUnit.MILLISECONDS);
    l.await(); p.shutdown(); System.out.println("done");
  }
}
