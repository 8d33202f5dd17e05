// RIGHT: the last one to set the level wins; who raises it gives way first. Silent.
public class Main {
    static volatile int level;
    static void set(int v) { if (v > level) Thread.yield(); level = v; }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> set(5));
        Thread b = new Thread(() -> set(7));
        a.start(); b.start(); a.join(); b.join();
        while (level == 0) { Thread.onSpinWait(); }
    }
}
