import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
/** Right: both read, the last of the two opens a latch for the other one, and both set the same. */
public class Main {
    static volatile int generation;
    static final AtomicInteger left = new AtomicInteger(2); static final CountDownLatch go = new CountDownLatch(1);
    static void run(int me) {
        try {
            int g = generation;
            if (left.decrementAndGet() == 0) go.countDown(); else go.await();
            generation = g + 1;
        } catch (Exception e) { throw new IllegalStateException(e); }
    }
    static Thread[] t = new Thread[2];
    public static void main(String[] args) throws Exception {
        t[0] = new Thread(() -> run(0)); t[1] = new Thread(() -> run(1));
        for (Thread one : t) one.start();
        for (Thread one : t) one.join();
        while (generation != 1) Thread.onSpinWait();
    }
}
