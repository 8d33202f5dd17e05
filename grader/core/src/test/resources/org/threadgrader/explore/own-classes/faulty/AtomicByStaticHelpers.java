// helpers that get and set an atomic object
import java.util.concurrent.atomic.*;
public class Main {
    static int read(AtomicInteger a) { return a.get(); }
    static void write(AtomicInteger a, int v) { a.set(v); }
    static final AtomicInteger n = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        Runnable r = () -> { for (int i = 0; i < 2; i++) write(n, read(n) + 1); };
        Thread x = new Thread(r), y = new Thread(r);
        x.start(); y.start(); x.join(); y.join();
        System.out.println(n);
    }
}
