// paid twice
import java.util.concurrent.atomic.*;
public class Main {
    enum S { OPEN, PAID } static volatile S s = S.OPEN; static final AtomicInteger paid = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        Runnable r = () -> { if (s == S.OPEN) { s = S.PAID; paid.addAndGet(50); } };
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("paid " + paid);
    }
}
