// a lamp is turned over by two threads
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicBoolean on = new AtomicBoolean();
    public static void main(String[] a) throws Exception {
        Runnable r = () -> on.set(!on.get());
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("on " + on);
    }
}
