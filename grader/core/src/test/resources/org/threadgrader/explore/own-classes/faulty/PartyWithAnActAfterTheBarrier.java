import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Thread worker = new Thread(() -> {
      try { barrier.await(); } catch (InterruptedException | BrokenBarrierException e) { throw new IllegalStateException(e); }
      System.out.println("worker");
    });
    worker.start();
    barrier.await();
    System.exit(0);
  }
}
