package ex12_tickets;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

public class TicketOffice {
    private final AtomicBoolean[] gone;
    private final LongAdder sold = new LongAdder();

    public TicketOffice(int tickets) {
        gone = new AtomicBoolean[tickets];
        for (int i = 0; i < tickets; i++) {
            gone[i] = new AtomicBoolean();
        }
    }

    public int sellOne() {
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i].getAndSet(true)) {
                sold.increment();
                return i + 1;
            }
        }
        return -1;
    }

    public int left() {
        return gone.length - sold.intValue();
    }

    public int sold() {
        return sold.intValue();
    }
}
