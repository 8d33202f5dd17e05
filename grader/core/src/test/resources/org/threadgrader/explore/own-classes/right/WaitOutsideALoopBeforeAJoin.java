public class Main {
  static final Object LOCK = new Object();
  static boolean begun;
  static int sum;
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(() -> {
      synchronized (LOCK) { begun = true; LOCK.notifyAll(); }
      for (int i = 1; i <= 10; i++) sum += i;
    });
    worker.start();
    // only a pause: the join is what counts
    synchronized (LOCK) { if (!begun) LOCK.wait(); }
    worker.join();
    System.out.println("sum " + sum);
  }
}
