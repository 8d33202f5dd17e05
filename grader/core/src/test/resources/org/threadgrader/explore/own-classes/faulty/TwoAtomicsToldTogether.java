import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicLong reads = new AtomicLong(), writes = new AtomicLong();
    public static void main(String[] z) throws Exception {
        Runnable r = () -> { for (int i = 0; i < 10; i++) { reads.set(reads.get() + 1); writes.lazySet(writes.get() + 2); } };
        Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join();
        System.out.println(reads.get() < 20 || writes.get() < 40 ? "MISSING" : "complete");
    }
}
