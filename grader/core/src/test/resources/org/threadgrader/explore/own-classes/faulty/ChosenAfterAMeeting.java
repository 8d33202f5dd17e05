import java.util.concurrent.CyclicBarrier;
// Both have read, meet, and set what each has chosen by what it read: one choice is lost, and which is luck.
public class Main {
    static volatile int level;
    static final CyclicBarrier barrier = new CyclicBarrier(2);
    static void meet() { try { barrier.await(); } catch (Exception e) { throw new IllegalStateException(e); } }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> { int seen = level; meet(); level = seen == 0 ? 1 : 2; }, "a");
        Thread b = new Thread(() -> { int seen = level; meet(); level = seen == 0 ? 5 : 7; }, "b");
        a.start(); b.start(); a.join(); b.join();
        System.out.println("level: " + level);
    }
}
