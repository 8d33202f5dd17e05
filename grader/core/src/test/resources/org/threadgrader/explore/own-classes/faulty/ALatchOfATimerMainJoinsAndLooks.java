// a timer counts a latch down; main stops the workers, joins them and then looks at what they made
import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main {
    static volatile boolean stop; static final AtomicInteger stock = new AtomicInteger(1), rounds = new AtomicInteger();
    static void work() { while (!stop) { rounds.incrementAndGet(); if (stock.get() > 0) stock.decrementAndGet(); } }
    public static void main(String[] a) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Thread timer = new Thread(() -> { try { Thread.sleep(1000); } catch (InterruptedException e) { } over.countDown(); });
        Thread x = new Thread(Main::work), y = new Thread(Main::work);
        timer.start(); x.start(); y.start();
        over.await();
        stop = true;
        x.join(); y.join(); timer.join();
        if (stock.get() < 0) { System.out.println("oversold"); System.exit(1); }
        System.out.println("ok");
    }
}
