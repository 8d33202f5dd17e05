// both calls under one lock
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
static final C c = new C(); static final Object L = new Object(); static final AtomicInteger now = new AtomicInteger(); static final AtomicInteger peak = new AtomicInteger(); static void in() { int m = now.incrementAndGet(); peak.accumulateAndGet(m, Math::max); } static void out() { now.decrementAndGet(); }

    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            final int id = i;
            ts[i] = new Thread(() -> { for (int k = 0; k < 4; k++) { in(); synchronized (L) { int v = c.get(); c.set(v + 1); } out(); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + c.get() + " peak " + peak);
    }
}
class C { private int n; synchronized int get() { return n; } synchronized void set(int v) { n = v; } synchronized void inc() { n++; } synchronized boolean cas(int o, int v) { if (n != o) return false; n = v; return true; } }
