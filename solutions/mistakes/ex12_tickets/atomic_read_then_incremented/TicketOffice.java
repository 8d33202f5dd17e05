package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final int tickets;
    private final AtomicInteger next = new AtomicInteger(1);

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        int number = next.get();
        if (number > tickets) {
            return -1;
        }
        next.incrementAndGet();
        return number;
    }

    public int left() {
        return tickets - sold();
    }

    public int sold() {
        return next.get() - 1;
    }
}
