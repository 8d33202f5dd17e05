// a watchdog that gives the permit main waits for
import java.util.concurrent.*;
public class Main {
    static volatile boolean done; static volatile int n;
    public static void main(String[] a) throws Exception {
        Semaphore s = new Semaphore(0);
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); } catch (InterruptedException e) { return; } s.release(); });
        dog.setDaemon(true);
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; done = true; s.release(); });
        w.start(); dog.start();
        s.acquire();
        if (!done) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
