import java.util.concurrent.*;
public class Main {
  static volatile boolean acting;
  static CyclicBarrier barrier;
  public static void main(String[] args) throws Exception {
    barrier = new CyclicBarrier(2, () -> { acting = true; Thread.yield(); Thread.yield(); });
    Runnable party = () -> {
      try { barrier.await(); } catch (InterruptedException | BrokenBarrierException e) { throw new IllegalStateException(e); }
    };
    new Thread(party).start();
    new Thread(party).start();
    while (!acting) Thread.onSpinWait();
    if (barrier.getNumberWaiting() != 0) throw new AssertionError("asked while the action ran");
  }
}
