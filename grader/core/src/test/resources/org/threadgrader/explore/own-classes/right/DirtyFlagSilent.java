// A dirty flag that is set by whoever has changed something, and taken back before it is flushed: nothing stays unflushed.
public class Main {
    static volatile boolean dirty;
    static final java.util.concurrent.atomic.AtomicInteger data = new java.util.concurrent.atomic.AtomicInteger();
    static volatile int flushed;
    static void change() {
        data.incrementAndGet();
        if (!dirty) {
            dirty = true;
        }
    }
    static void flush() {
        if (dirty) {
            dirty = false;
            flushed = data.get();
        }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::change, "a");
        Thread b = new Thread(Main::change, "b");
        Thread f = new Thread(() -> { for (int i = 0; i < 3; i++) { flush(); } }, "flusher");
        a.start(); b.start(); f.start(); a.join(); b.join(); f.join();
        flush();
    }
}
