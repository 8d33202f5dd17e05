// a state that is asked, and set when the latch is open
import java.util.concurrent.*;
public class Main {
    static final int INIT = 0, READY = 1, RUNNING = 2;
    static volatile int state = INIT;
    static volatile boolean fast;
    public static void main(String[] a) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Thread c = new Thread(() -> fast = true);
        Thread p = new Thread(() -> {
            if (fast) { System.out.println("fast lane"); if (state == INIT) state = READY; }
            else System.out.println("slow lane");
            ready.countDown();
        });
        c.start();
        if (state == INIT) { p.start(); ready.await(); state = RUNNING; }
        c.join(); p.join();
        System.out.println("state " + state);
    }
}
