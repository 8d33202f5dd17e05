import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;
/** Right: who does how much is up to luck; progress is a rough number that only the watcher's dots show. */
class Main {
  static volatile int progress;
  static final AtomicInteger next = new AtomicInteger();
  public static void main(String[] a) throws Exception {
    List<Thread> all = new ArrayList<>();
    for (int w = 1; w <= 3; w++) {
      String name = "worker " + w;
      Thread t = new Thread(() -> {
        int done = 0;
        while (next.getAndIncrement() < 9) { done++; progress = progress + 1; }
        System.out.println(name + " did " + done);
      });
      all.add(t); t.start();
    }
    if (progress > 4) System.out.println("more than half");
    for (Thread t : all) t.join();
    System.out.println("all done");
  }
}
