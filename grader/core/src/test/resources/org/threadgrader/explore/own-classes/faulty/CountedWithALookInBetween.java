import java.util.concurrent.atomic.AtomicInteger;
// An addition in two steps with a look at another counter in between: one of two is lost.
public class Main {
    static volatile int count;
    static final AtomicInteger calls = new AtomicInteger();
    static void add() {
        int n = count;
        if (calls.get() > 1000) { return; }
        count = n + 1;
        calls.incrementAndGet();
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add), b = new Thread(Main::add);
        a.start(); b.start(); a.join(); b.join();
        System.out.println("count " + count);
    }
}
