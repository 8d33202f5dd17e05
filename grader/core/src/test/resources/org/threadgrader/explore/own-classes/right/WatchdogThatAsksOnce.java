// a watchdog that ends the program only if the result has not been first
import java.util.concurrent.atomic.AtomicBoolean;
public class Main {
    static final AtomicBoolean over = new AtomicBoolean();
    static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread dog = new Thread(() -> {
            try { Thread.sleep(10_000); } catch (InterruptedException e) { return; }
            if (over.compareAndSet(false, true)) {
                System.err.println("timed out");
                System.exit(2);
            }
        });
        dog.setDaemon(true);
        dog.start();
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; });
        w.start();
        w.join();
        if (over.compareAndSet(false, true)) System.out.println("done");
    }
}
