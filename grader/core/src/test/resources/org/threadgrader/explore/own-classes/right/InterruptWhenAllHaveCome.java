import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Thread[] first = new Thread[1];
    CyclicBarrier barrier = new CyclicBarrier(2, () -> first[0].interrupt());
    boolean[] kept = {false};
    first[0] = new Thread(() -> {
      try {
        barrier.await();
        kept[0] = Thread.interrupted();
      } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
    });
    first[0].start();
    while (barrier.getNumberWaiting() < 1) Thread.onSpinWait();
    barrier.await();
    first[0].join();
    if (!kept[0]) throw new AssertionError("the interrupt came when all were there");
  }
}
