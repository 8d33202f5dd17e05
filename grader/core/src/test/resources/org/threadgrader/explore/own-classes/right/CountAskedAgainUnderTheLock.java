// asked again under the lock
import java.util.concurrent.atomic.*;
public class Main {
    static final AtomicInteger now = new AtomicInteger(), peak = new AtomicInteger();
    private int n; synchronized int get() { return n; } synchronized void set(int v) { n = v; }
    static final Main m = new Main();
    public static void main(String[] args) throws Exception {
        Runnable r = () -> { for (int i = 0; i < 3; i++) { peak.accumulateAndGet(now.incrementAndGet(), Math::max); if (m.get() < 4) { synchronized (m) { if (m.get() < 4) m.set(m.get() + 1); } } now.decrementAndGet(); } };
        Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join();
        System.out.println(m.get() + " peak " + peak);
    }
}
