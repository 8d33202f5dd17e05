/** Right: who sees a change come loses a count of calls, too, that is looked at for a runaway alone. */
public class Main {
    static volatile int calls;
    static int value;
    static final Object lock = new Object();
    static void add() { synchronized (lock) { value++; calls = calls + 1; } }
    static int value() { synchronized (lock) { return value; } }
    static int delta() { int x = value(); int y = value(); return y - x; }
    public static void main(String[] args) throws Exception {
        Thread w = new Thread(() -> { add(); });
        Thread r = new Thread(() -> {
            int c = calls;
            int d = delta();
            calls = c + 1;
            System.out.println(d == 0 ? "steady" : "changed");
            if (calls > 1000) throw new IllegalStateException("runaway");
        });
        w.start(); r.start(); w.join(); r.join();
    }
}
