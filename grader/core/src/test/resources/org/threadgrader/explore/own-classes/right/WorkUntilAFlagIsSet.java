import java.util.concurrent.*;
public class Main {
  static volatile boolean stop;
  static long count;
  public static void main(String[] a) throws Exception {
    Object lock = new Object();
    Thread[] workers = new Thread[2];
    for (int i = 0; i < 2; i++) {
      workers[i] = new Thread(() -> { while (!stop) synchronized (lock) { count++; } });
      workers[i].start();
    }
    TimeUnit.SECONDS.sleep(2);
    stop = true;
    for (Thread worker : workers) worker.join();
    System.out.println(count >= 0);
  }
}
