import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
// RIGHT: both workers move the time on by the same step after they have met: each sets it to the same value. Who is done first is printed.
public class Main {
    static volatile double time;
    static double dt;
    static final CyclicBarrier barrier = new CyclicBarrier(2);
    static final AtomicInteger finished = new AtomicInteger();
    static void run(String name) {
        try {
            double t = time;
            barrier.await();
            time = t + dt;
        } catch (Exception e) { throw new IllegalStateException(e); }
        if (finished.getAndIncrement() == 0) System.out.println(name + " was done first");
    }
    public static void main(String[] args) throws Exception {
        dt = args.length > 0 ? 1.0 : 0.5;
        Thread a = new Thread(() -> run("A"));
        Thread b = new Thread(() -> run("B"));
        a.start(); b.start(); a.join(); b.join();
        System.out.println("time " + time);
    }
}
