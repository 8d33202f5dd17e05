import java.util.concurrent.*;
/** Right: long gaps between the items, which the consumer polls for. */
class Main {
  static final ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
  static int sum;
  static void consume() {
    for (int received = 0; received < 3; ) {
      Integer got = queue.poll();
      if (got != null) { sum += got; received++; } else Thread.onSpinWait();
    }
  }
  public static void main(String[] a) throws Exception {
    Thread consumer = new Thread(Main::consume);
    consumer.start();
    for (int i = 1; i <= 3; i++) { Thread.sleep(60_000); queue.add(i); }
    consumer.join();
    if (sum != 6) throw new AssertionError(sum);
  }
}
