import java.util.concurrent.*;
public class Main {
    static volatile int state;
    public static void main(String[] z) throws Exception {
        Thread m = Thread.currentThread();
        Thread w = new Thread(() -> { try { Thread.sleep(8000); m.interrupt(); } catch (InterruptedException e) { } });
        w.setDaemon(true); w.start();
        ExecutorService p = Executors.newFixedThreadPool(2);
        Future<?> a = p.submit(() -> { if (state == 0) state = 1; while (state != 2) Thread.onSpinWait(); });
        p.submit(() -> { if (state == 1) state = 2; });
        try { while (!a.isDone()) Thread.sleep(20); } catch (InterruptedException e) { System.out.println("gave up"); System.exit(1); }
        p.shutdown(); System.out.println("done");
    }
}
