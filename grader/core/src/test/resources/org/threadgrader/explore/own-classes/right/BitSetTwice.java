// RIGHT: both workers set the same bit of a volatile word; setting it twice is setting it once. Silent.
public class Main {
    static final int DONE = 1;
    static volatile int flags;
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> flags |= DONE);
        Thread b = new Thread(() -> flags |= DONE);
        a.start(); b.start();
        while ((flags & DONE) == 0) { Thread.onSpinWait(); }
        a.join(); b.join();
    }
}
