import java.util.concurrent.*;
public class Main {
  static CyclicBarrier barrier;
  public static void main(String[] args) throws Exception {
    barrier = new CyclicBarrier(2, () -> barrier.reset());
    boolean[] broken = {false};
    Thread waiter = new Thread(() -> {
      try { barrier.await(); } catch (BrokenBarrierException e) { broken[0] = true; } catch (InterruptedException e) { throw new IllegalStateException(e); }
    });
    waiter.start();
    while (barrier.getNumberWaiting() < 1) Thread.onSpinWait();
    barrier.await();
    waiter.join();
    if (!broken[0] || barrier.isBroken()) throw new AssertionError();
  }
}
