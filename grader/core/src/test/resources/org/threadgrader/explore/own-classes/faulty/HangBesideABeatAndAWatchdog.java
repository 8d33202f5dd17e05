import java.util.concurrent.*;
public class Main {
    static volatile boolean waiting, stop; static volatile int beats; static final Semaphore s = new Semaphore(0);
    public static void main(String[] z) throws Exception {
        Thread d = new Thread(() -> { try { Thread.sleep(5000); System.err.println("hung"); System.exit(1); } catch (InterruptedException e) { } }); d.setDaemon(true); d.start();
        Thread h = new Thread(() -> { try { while (!stop) { Thread.sleep(100); beats++; } } catch (InterruptedException e) { } }); h.start();
        Thread x = new Thread(() -> { if (waiting) s.release(); }); x.start();
        waiting = true; s.acquire(); stop = true; h.join();
        System.out.println("done");
    }
}
