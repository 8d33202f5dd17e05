// Which of two leaders is set is luck: both ask, meet at a latch, and set.
import java.util.concurrent.CyclicBarrier;
public class Main {
    static class Leader { final String name; Leader(String n) { name = n; } }
    static volatile Leader leader;
    static final CyclicBarrier barrier = new CyclicBarrier(2);
    static void run(String me) {
        if (leader == null) {
            try { barrier.await(); } catch (Exception e) { throw new IllegalStateException(e); }
            leader = new Leader(me);
        }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> run("a")), b = new Thread(() -> run("b"));
        a.start(); b.start(); a.join(); b.join();
        System.out.println("leader: " + leader.name);
    }
}
