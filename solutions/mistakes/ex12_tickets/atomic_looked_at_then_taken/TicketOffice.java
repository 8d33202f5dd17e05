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
        if (left.get() > 0) {
            return left.getAndDecrement();
        }
        return -1;
    }

    public int left() {
        return left.get();
    }

    public int sold() {
        return tickets - left.get();
    }
}
