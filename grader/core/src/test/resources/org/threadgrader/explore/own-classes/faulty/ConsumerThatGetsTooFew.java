import java.util.concurrent.*;
/** Faulty: two are put, three are awaited; the consumer counts what it gets, and polls for ever. */
class Main {
  static final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
  static void consume() {
    int received = 0;
    while (received < 3) {
      String got = queue.poll();
      if (got == null) continue;
      received++;
    }
    System.out.println("all received");
  }
  public static void main(String[] a) throws Exception {
    Thread consumer = new Thread(Main::consume);
    consumer.start();
    for (int i = 0; i < 2; i++) { Thread.sleep(10); queue.add("item " + i); }
    consumer.join();
  }
}
