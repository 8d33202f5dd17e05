import java.util.concurrent.*;
public class Main {
    static volatile boolean failed;
    public static void main(String[] z) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Thread x = new Thread(() -> { try { go.await(); } catch (InterruptedException e) { failed = true; } }); x.start();
        Thread d = new Thread(() -> { try { Thread.sleep(10_000); x.interrupt(); } catch (InterruptedException e) { } }); d.setDaemon(true); d.start();
        go.countDown(); x.join();
        if (failed) System.exit(3);
        System.out.println("fine");
    }
}
