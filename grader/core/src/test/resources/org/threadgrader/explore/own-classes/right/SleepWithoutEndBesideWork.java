import java.util.concurrent.atomic.*;
public class Main {
  public static void main(String[] args) throws Exception {
    AtomicInteger count = new AtomicInteger();
    Thread sleeper = new Thread(() -> {
      try { Thread.sleep(Long.MAX_VALUE); throw new AssertionError("nothing lasts for ever"); } catch (InterruptedException e) { }
    });
    sleeper.start();
    Thread worker = new Thread(() -> { for (int i = 0; i < 20_000; i++) count.incrementAndGet(); });
    worker.start();
    worker.join();
    sleeper.interrupt();
    sleeper.join();
  }
}
