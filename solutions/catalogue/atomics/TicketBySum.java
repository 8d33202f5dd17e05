// verdict: exception
// twin: TicketByIncrement
// covers: LongAdder.increment, LongAdder.sum
// what: A LongAdder adds, but its sum may already hold the other thread's addition.
import java.util.concurrent.atomic.LongAdder;

public class TicketBySum {
    private static final LongAdder issued = new LongAdder();

    private static long draw() {
        issued.increment();
        return issued.sum();
    }

    public static void main(String[] args) throws InterruptedException {
        long[] tickets = new long[2];
        Thread anna = new Thread(() -> tickets[0] = draw());
        Thread ben = new Thread(() -> tickets[1] = draw());
        anna.start();
        ben.start();
        anna.join();
        ben.join();
        if (tickets[0] == tickets[1]) {
            throw new AssertionError("both drew ticket " + tickets[0]);
        }
    }
}
