import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BlockingQueue<int[]> queue = new LinkedBlockingQueue<>();
    CountDownLatch done = new CountDownLatch(2);
    new Thread(() -> {
      try { while (true) { queue.take()[0]++; done.countDown(); } } catch (InterruptedException e) { }
    }).start();
    for (int i = 0; i < 3; i++) queue.put(new int[] {i});
    done.await();
    System.exit(0);
  }
}
