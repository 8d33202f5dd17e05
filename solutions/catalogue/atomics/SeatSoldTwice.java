// verdict: exception
// twin: SeatSoldOnce
// covers: AtomicIntegerArray.get, AtomicIntegerArray.set
// what: Two buyers may both find the seat free.
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class SeatSoldTwice {
    private static final AtomicIntegerArray seats = new AtomicIntegerArray(3);
    private static final AtomicInteger sold = new AtomicInteger();

    private static void buy(int seat, int buyer) {
        if (seats.get(seat) == 0) {
            seats.set(seat, buyer);
            sold.incrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> buy(2, 101));
        Thread second = new Thread(() -> buy(2, 102));
        first.start();
        second.start();
        first.join();
        second.join();
        if (sold.get() != 1) {
            throw new AssertionError("one seat was sold " + sold + " times");
        }
    }
}
