// verdict: race
// also: exception
// twin: AtomicCompareAndSet
// covers: AtomicInteger.get, AtomicInteger.set
// what: An atomic counter is read and written in two steps.
import java.util.concurrent.atomic.AtomicInteger;

public class AtomicGetThenSet {
    private static final AtomicInteger counter = new AtomicInteger();

    private static void doubleAndAddOne() {
        int before = counter.get();
        counter.set(2 * before + 1);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(AtomicGetThenSet::doubleAndAddOne);
        Thread second = new Thread(AtomicGetThenSet::doubleAndAddOne);
        first.start();
        second.start();
        first.join();
        second.join();
        if (counter.get() != 3) {
            throw new AssertionError("counter: " + counter);
        }
    }
}
