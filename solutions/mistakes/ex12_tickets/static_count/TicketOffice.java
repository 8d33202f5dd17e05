package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private static final AtomicInteger sold = new AtomicInteger();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        int number = sold.incrementAndGet();
        return number <= tickets ? number : -1;
    }

    public int left() {
        return Math.max(0, tickets - sold.get());
    }

    public int sold() {
        return Math.min(tickets, sold.get());
    }
}
