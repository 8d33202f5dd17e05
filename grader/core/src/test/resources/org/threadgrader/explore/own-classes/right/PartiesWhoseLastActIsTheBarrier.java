import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Exchanger<String> exchanger = new Exchanger<>();
    Thread worker = new Thread(() -> {
      try {
        exchanger.exchange("worker");
        barrier.await();
      } catch (InterruptedException | BrokenBarrierException e) { throw new IllegalStateException(e); }
    });
    worker.start();
    exchanger.exchange("main");
    barrier.await();
    System.exit(0);
  }
}
