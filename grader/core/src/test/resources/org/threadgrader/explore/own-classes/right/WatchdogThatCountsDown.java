// main goes on by the watchdog's count and sees that the work is not done
import java.util.concurrent.*;
public class Main {
    static volatile int n;
    static volatile boolean done;
    public static void main(String[] a) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; done = true; over.countDown(); });
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); over.countDown(); } catch (InterruptedException e) { } });
        dog.setDaemon(true);
        w.start(); dog.start();
        over.await();
        if (!done) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
