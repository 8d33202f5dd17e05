import java.util.concurrent.atomic.*;
// RIGHT: 3 workers share 6 tasks; each task is taken once by compareAndSet; the hint says only where to begin to look. Who does how much, and who is done first, is free.
public class Main {
    static final int S = 6;
    static volatile int hint;
    static final AtomicIntegerArray tasks = new AtomicIntegerArray(S);
    static final StringBuilder order = new StringBuilder();
    static final int[] did = new int[3];
    static int take() {
        int at = hint;
        hint = (at + 1) % S;
        for (int i = 0; i < S; i++) {
            if (tasks.get(at) == 0 && tasks.compareAndSet(at, 0, 1)) return at;
            at = (at + 1) % S;
        }
        return -1;
    }
    static void run(String name) {
        int n = 0;
        while (take() >= 0) n++;
        synchronized (order) { order.append(name); } System.out.println(name + " did " + n);
    }
    public static void main(String[] args) throws Exception {
        Thread[] t = new Thread[3];
        for (int i = 0; i < 3; i++) { String name = "" + (char) ('A' + i); t[i] = new Thread(() -> run(name)); }
        for (Thread one : t) one.start();
        for (Thread one : t) one.join();
        System.out.println("order " + order);
        int all = 0; for (int i = 0; i < S; i++) all += tasks.get(i);
        System.out.println("all " + all);
    }
}
