// asked, then set: sold twice
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicBoolean sold = new AtomicBoolean(); static final AtomicInteger buyers = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        Runnable r = () -> { if (!sold.get()) { sold.set(true); buyers.incrementAndGet(); } };
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("buyers " + buyers);
    }
}
