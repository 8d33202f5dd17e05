// verdict: none
// twin: AtomicGetThenSet
// covers: AtomicInteger.compareAndSet
// what: An atomic counter is changed by a loop around compareAndSet.
import java.util.concurrent.atomic.AtomicInteger;

public class AtomicCompareAndSet {
    private static final AtomicInteger counter = new AtomicInteger();

    private static void doubleAndAddOne() {
        int before;
        do {
            before = counter.get();
        } while (!counter.compareAndSet(before, 2 * before + 1));
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(AtomicCompareAndSet::doubleAndAddOne);
        Thread second = new Thread(AtomicCompareAndSet::doubleAndAddOne);
        first.start();
        second.start();
        first.join();
        second.join();
        if (counter.get() != 3) {
            throw new AssertionError("counter: " + counter);
        }
    }
}
