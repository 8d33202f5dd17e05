import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Runnable party = () -> {
      try { barrier.await(); } catch (InterruptedException | BrokenBarrierException e) { throw new IllegalStateException(e); }
      System.exit(0);
    };
    new Thread(party).start();
    new Thread(party).start();
  }
}
