// verdict: none
// twin: MaximumByGetAndSet
// covers: AtomicInteger.accumulateAndGet
// what: The comparison and the setting are one step.
import java.util.concurrent.atomic.AtomicInteger;

public class MaximumByAccumulate {
    private static final AtomicInteger highest = new AtomicInteger();

    private static void offer(int bid) {
        highest.accumulateAndGet(bid, Math::max);
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
