// two sell for a second, and main looks at what they have sold
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static final AtomicInteger stock = new AtomicInteger(3);
    static final AtomicInteger looks = new AtomicInteger();
    static void sell() {
        while (!Thread.currentThread().isInterrupted()) {
            if (stock.get() > 0) {
                stock.decrementAndGet();
            }
            looks.incrementAndGet();
        }
    }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::sell), y = new Thread(Main::sell);
        x.start(); y.start();
        Thread.sleep(1000);
        x.interrupt(); y.interrupt();
        x.join(); y.join();
        if (stock.get() < 0) {
            System.out.println("oversold");
            System.exit(1);
        }
        System.out.println("sold out");
    }
}
