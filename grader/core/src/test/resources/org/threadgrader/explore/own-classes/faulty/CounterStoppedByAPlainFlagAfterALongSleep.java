import java.util.concurrent.atomic.*;
public class Main {
  static boolean stop;
  public static void main(String[] args) throws Exception {
    AtomicLong count = new AtomicLong();
    Thread worker = new Thread(() -> { while (!stop) count.incrementAndGet(); });
    worker.start();
    Thread.sleep(2000);
    stop = true;
    worker.join();
    System.out.println(count.get() > 0);
  }
}
