import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
/** Right: both read, meet by counting down an atomic number, and set the same. */
public class Main {
    static volatile int generation;
    static final AtomicInteger left = new AtomicInteger(2);
    static void run(int me) {
        try {
            int g = generation;
            if (left.decrementAndGet() > 0) while (left.get() > 0) Thread.onSpinWait();
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
