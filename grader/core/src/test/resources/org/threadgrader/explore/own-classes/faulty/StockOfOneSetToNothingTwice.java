// a stock of one is set to 0 by two buyers
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicInteger stock = new AtomicInteger(1), sold = new AtomicInteger();
    static void buy() { if (stock.get() > 0) { stock.set(0); sold.incrementAndGet(); } }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::buy), y = new Thread(Main::buy);
        x.start(); y.start(); x.join(); y.join();
        System.out.println("sold " + sold);
    }
}
