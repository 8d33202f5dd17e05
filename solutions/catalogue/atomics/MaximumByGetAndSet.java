// verdict: exception
// also: race
// twin: MaximumByAccumulate
// covers: AtomicInteger.get, AtomicInteger.set
// what: Between the comparison and the setting another thread may have set a larger value.
import java.util.concurrent.atomic.AtomicInteger;

public class MaximumByGetAndSet {
    private static final AtomicInteger highest = new AtomicInteger();

    private static void offer(int bid) {
        if (bid > highest.get()) {
            highest.set(bid);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] bidders = new Thread[3];
        for (int i = 0; i < bidders.length; i++) {
            int bid = 10 * (i + 1);
            bidders[i] = new Thread(() -> offer(bid));
            bidders[i].start();
        }
        for (Thread bidder : bidders) {
            bidder.join();
        }
        if (highest.get() != 30) {
            throw new AssertionError("highest: " + highest);
        }
    }
}
