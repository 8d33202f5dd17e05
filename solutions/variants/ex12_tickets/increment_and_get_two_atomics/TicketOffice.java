package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger sold = new AtomicInteger();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        int number = asked.incrementAndGet();
        if (number > tickets) {
            return -1;
        }
        sold.incrementAndGet();
        return number;
    }

    public int left() {
        return tickets - sold.get();
    }

    public int sold() {
        return sold.get();
    }
}
