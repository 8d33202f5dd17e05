// two static counters of two nested classes of one simple name; each is updated by one thread only
public class Main {
    static class Reads { static class Stats { private static int n; static synchronized int get() { return n; } static synchronized void set(int v) { n = v; } } }
    static class Writes { static class Stats { private static int n; static synchronized int get() { return n; } static synchronized void set(int v) { n = v; } } }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> { for (int i = 0; i < 3; i++) Reads.Stats.set(Reads.Stats.get() + 1); });
        Thread y = new Thread(() -> { for (int i = 0; i < 3; i++) Writes.Stats.set(Writes.Stats.get() + 1); });
        x.start(); y.start(); x.join(); y.join();
    }
}
