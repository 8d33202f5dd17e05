// asked, then made: two connections
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicInteger made = new AtomicInteger();
    static class Conn { Conn() { made.incrementAndGet(); } }
    static volatile Conn c; static Conn get() { if (c == null) c = new Conn(); return c; }
    public static void main(String[] a) throws Exception {
        Thread p = new Thread(Main::get), q = new Thread(Main::get); p.start(); q.start(); p.join(); q.join();
        System.out.println("connections " + made);
    }
}
