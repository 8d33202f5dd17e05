import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    SynchronousQueue<Integer> queue = new SynchronousQueue<>();
    Exchanger<String> exchanger = new Exchanger<>();
    Thread x = new Thread(() -> {
      try {
        Integer got;
        while ((got = queue.poll(20, TimeUnit.MILLISECONDS)) == null);
        exchanged(exchanger, "x");
      } catch (InterruptedException e) { throw new IllegalStateException(e); }
    });
    x.start();
    while (!queue.offer(5)) Thread.sleep(1);
    exchanged(exchanger, "main");
    x.join();
  }
  static void exchanged(Exchanger<String> exchanger, String mine) throws InterruptedException {
    while (true) {
      try { exchanger.exchange(mine, 50, TimeUnit.MILLISECONDS); return; } catch (TimeoutException again) { }
    }
  }
}
