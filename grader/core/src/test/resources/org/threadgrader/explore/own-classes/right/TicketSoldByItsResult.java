// who looks at what the change gave has asked again
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static class T { private int left = 1; synchronized boolean any() { return left > 0; } synchronized int sell() { return --left; } }
    public static void main(String[] x) throws Exception { T t = new T(); AtomicInteger sold = new AtomicInteger();
        Runnable r = () -> { if (t.any()) { if (t.sell() >= 0) sold.incrementAndGet(); } };
        Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join(); System.out.println("sold " + sold); }
}
