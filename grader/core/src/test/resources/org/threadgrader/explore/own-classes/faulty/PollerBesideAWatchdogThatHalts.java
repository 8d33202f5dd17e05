import java.util.concurrent.*;
public class Main {
    static volatile boolean open; static final CountDownLatch l = new CountDownLatch(2);
    public static void main(String[] z) throws Exception {
        Thread w = new Thread(() -> { try { TimeUnit.SECONDS.sleep(30); System.out.println("TIMEOUT"); Runtime.getRuntime().halt(1); } catch (InterruptedException e) { } });
        w.setDaemon(true); w.start();
        Thread x = new Thread(() -> { open = true; l.countDown(); }), y = new Thread(() -> { if (open) l.countDown(); });
        x.start(); y.start();
        while (l.getCount() > 0) Thread.sleep(50);
        System.out.println("done");
    }
}
