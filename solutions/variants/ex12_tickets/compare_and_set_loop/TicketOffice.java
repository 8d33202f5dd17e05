package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final int tickets;
    private final AtomicInteger left;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        this.left = new AtomicInteger(tickets);
    }

    public int sellOne() {
        while (true) {
            int seen = left.get();
            if (seen == 0) {
                return -1;
            }
            if (left.compareAndSet(seen, seen - 1)) {
                return tickets - seen + 1;
            }
        }
    }

    public int left() {
        return left.get();
    }

    public int sold() {
        return tickets - left.get();
    }
}
