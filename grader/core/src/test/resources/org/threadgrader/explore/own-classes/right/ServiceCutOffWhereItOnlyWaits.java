import java.util.*;
import java.util.concurrent.*;
public class Main {
  static final LinkedList<Runnable> jobs = new LinkedList<>();
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 2; i++) {
      new Thread(() -> {
        while (true) {
          Runnable job;
          synchronized (jobs) {
            while (jobs.isEmpty()) {
              try { jobs.wait(); } catch (InterruptedException e) { return; }
            }
            job = jobs.removeFirst();
          }
          job.run();
        }
      }).start();
    }
    CountDownLatch done = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) synchronized (jobs) { jobs.add(done::countDown); jobs.notify(); }
    done.await();
    System.exit(0);
  }
}
