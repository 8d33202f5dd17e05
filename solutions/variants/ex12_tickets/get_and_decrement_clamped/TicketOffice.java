package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final int tickets;
    private final AtomicInteger next;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        this.next = new AtomicInteger(tickets);
    }

    public int sellOne() {
        int number = next.getAndDecrement();
        return number > 0 ? number : -1;
    }

    public int left() {
        return Math.max(0, next.get());
    }

    public int sold() {
        return tickets - left();
    }
}
