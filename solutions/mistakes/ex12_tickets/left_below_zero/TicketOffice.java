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
        int number = left.getAndDecrement();
        return number > 0 ? number : -1;
    }

    public int left() {
        return left.get();
    }

    public int sold() {
        return tickets - left.get();
    }
}
