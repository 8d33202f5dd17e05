// main polls isAlive before it looks; the workers count
import java.util.concurrent.atomic.*;
public class Main {
    static volatile boolean stop; static final AtomicInteger stock = new AtomicInteger(1), rounds = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        Runnable r = () -> { while (!stop) { rounds.incrementAndGet(); if (stock.get() > 0) stock.decrementAndGet(); } };
        Thread x = new Thread(r), y = new Thread(r);
        x.start(); y.start();
        Thread.sleep(1000);
        stop = true;
        while (x.isAlive() || y.isAlive()) Thread.sleep(10);
        if (stock.get() < 0) { System.out.println("oversold"); System.exit(1); }
        System.out.println("ok");
    }
}
