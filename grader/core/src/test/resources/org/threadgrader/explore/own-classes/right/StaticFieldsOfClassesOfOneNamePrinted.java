// the same, and prints the totals and how many were at it at once
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicInteger now = new AtomicInteger(), peak = new AtomicInteger();
    static class Reads { static class Stats { private static int n; static synchronized int get() { return n; } static synchronized void set(int v) { n = v; } } }
    static class Writes { static class Stats { private static int n; static synchronized int get() { return n; } static synchronized void set(int v) { n = v; } } }
    static int work() { peak.accumulateAndGet(now.incrementAndGet(), Math::max); now.decrementAndGet(); return 1; }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> { for (int i = 0; i < 2; i++) Reads.Stats.set(Reads.Stats.get() + work()); });
        Thread y = new Thread(() -> { for (int i = 0; i < 2; i++) Writes.Stats.set(Writes.Stats.get() + work()); });
        x.start(); y.start(); x.join(); y.join();
        System.out.println(Reads.Stats.get() + " " + Writes.Stats.get()); System.out.println("at most " + peak + " at once");
    }
}
