// begin takes the semaphore, finish gives it back and then counts; prints nothing
import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main {
    static class Cell {
        private int n; private final Semaphore s = new Semaphore(1); private final AtomicInteger changes = new AtomicInteger();
        int begin() throws InterruptedException { s.acquire(); return n; }
        void finish(int v) { n = v; s.release(); changes.incrementAndGet(); }
    }
    static final Cell c = new Cell();
    static void work() { try { for (int i = 0; i < 3; i++) c.finish(c.begin() + 1); } catch (InterruptedException e) { } }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::work), y = new Thread(Main::work);
        x.start(); y.start(); x.join(); y.join();
    }
}
