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
        int number = left.getAndUpdate(n -> Math.max(0, n - 1));
        return number == 0 ? -1 : number;
    }

    public int left() {
        return left.intValue();
    }

    public int sold() {
        return tickets - left.intValue();
    }
}
