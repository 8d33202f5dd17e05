import java.util.concurrent.atomic.*;
// Sold twice; each says before how many there are.
public class Main {
    static volatile boolean sold; static final AtomicInteger buyers = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        Runnable r = () -> { if (!sold) { if (buyers.get() > 9) { return; } sold = true; buyers.incrementAndGet(); } };
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("buyers " + buyers);
    }
}
