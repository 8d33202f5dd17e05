// asked, then set to null: the job runs twice
import java.util.concurrent.atomic.*;
public class Main {
    static volatile Runnable job; static final AtomicInteger ran = new AtomicInteger();
    public static void main(String[] a) throws Exception {
        job = ran::incrementAndGet;
        Runnable r = () -> { Runnable j = job; if (j != null) { job = null; j.run(); } };
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("ran " + ran);
    }
}
