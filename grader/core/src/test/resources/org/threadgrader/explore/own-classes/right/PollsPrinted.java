// the caller asks again until it has three, and prints how often it asked
import java.util.*;
public class Main {
    private final Object m = new Object(); private final Deque<Integer> q = new ArrayDeque<>();
    Integer poll() throws InterruptedException { synchronized (m) { if (q.isEmpty()) m.wait(); return q.poll(); } }
    void put(int x) { synchronized (m) { q.add(x); m.notifyAll(); } }
    public static void main(String[] a) throws Exception {
        Main b = new Main();
        Thread c = new Thread(() -> { try { int sum = 0, polls = 0; for (int got = 0; got < 3; ) { Integer o = b.poll(); polls++; if (o != null) { got++; sum += o; } } System.out.println("sum " + sum + " by " + polls + " polls"); } catch (InterruptedException e) { } });
        c.start(); for (int i = 1; i <= 3; i++) b.put(i); c.join();
    }
}
