import java.util.concurrent.locks.*;
public class Main {
  // grants from a time on: the first in the queue asks once more when its time is up
  static class S extends AbstractQueuedSynchronizer { long from; protected boolean tryAcquire(int n){return System.nanoTime()>=from;} }
  public static void main(String[] a) throws Exception {
    S s=new S(); s.from=System.nanoTime()+20_000_000L;
    if (!s.tryAcquireNanos(1, 40_000_000L)) throw new IllegalStateException("JDK: true");
    System.out.println("ok");
  }
}
