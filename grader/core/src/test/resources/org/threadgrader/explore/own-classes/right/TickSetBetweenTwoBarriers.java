import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
// RIGHT: ticks between two barriers, each sets the tick to the same; dt comes from the arguments. Who leaves first is printed after each step.
public class Main {
    static volatile long tick;
    static long step;
    static final CyclicBarrier barrier = new CyclicBarrier(3);
    static void run(String name) {
        try {
            for (int s = 0; s < 2; s++) {
                long t = tick;
                if (barrier.await() == 0) System.out.println(name + " came last");
                tick = t + step;
                if (barrier.await() == 0) System.out.println(name + " was done last");
            }
        } catch (InterruptedException | BrokenBarrierException e) { Thread.currentThread().interrupt(); }
    }
    public static void main(String[] args) throws Exception {
        step = args.length + 1;
        Thread[] t = new Thread[3];
        for (int i = 0; i < 3; i++) { String name = "worker " + (char) ('A' + i); t[i] = new Thread(() -> run(name)); t[i].start(); }
        for (Thread one : t) one.join();
        System.out.println("tick " + tick);
    }
}
