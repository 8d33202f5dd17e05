// a watchdog that a delayed executor runs in a pool of the program's
import java.util.concurrent.*;
public class Main {
    static volatile int n;
    static volatile boolean done;
    public static void main(String[] a) throws Exception {
        ExecutorService p = Executors.newFixedThreadPool(1, r -> { Thread t = new Thread(r); t.setDaemon(true); return t; });
        CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS, p).execute(() -> { if (!done) { System.err.println("timed out"); System.exit(2); } });
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; });
        w.start(); w.join(); done = true;
        System.out.println("done");
    }
}
