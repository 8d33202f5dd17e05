import java.util.concurrent.atomic.AtomicIntegerArray;
// RIGHT: a hint where to begin; each thread gets a slot of its own. Silent; the check is by the exit status.
public class Main {
    static final int N = 4;
    static volatile int hint;
    static final AtomicIntegerArray slots = new AtomicIntegerArray(N);
    static int take() {
        int at = hint;
        hint = (at + 1) % N;
        while (!slots.compareAndSet(at, 0, 1)) at = (at + 1) % N;
        return at;
    }
    public static void main(String[] args) throws Exception {
        int[] got = new int[2];
        Thread a = new Thread(() -> got[0] = take());
        Thread b = new Thread(() -> got[1] = take());
        a.start(); b.start(); a.join(); b.join();
        if (got[0] == got[1]) System.exit(1);
    }
}
