// verdict: none
// twin: TicketBySum
// covers: AtomicLong.incrementAndGet, LongAdder.sum
// what: An AtomicLong gives each thread its own number; a LongAdder counts what is read after the joins.
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

public class TicketByIncrement {
    private static final AtomicLong issued = new AtomicLong();
    private static final LongAdder visitors = new LongAdder();

    private static long draw() {
        visitors.increment();
        return issued.incrementAndGet();
    }

    public static void main(String[] args) throws InterruptedException {
        long[] tickets = new long[2];
        Thread anna = new Thread(() -> tickets[0] = draw());
        Thread ben = new Thread(() -> tickets[1] = draw());
        anna.start();
        ben.start();
        anna.join();
        ben.join();
        if (tickets[0] == tickets[1] || visitors.sum() != 2) {
            throw new AssertionError("both drew ticket " + tickets[0]);
        }
    }
}
