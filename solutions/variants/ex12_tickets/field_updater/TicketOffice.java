package ex12_tickets;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

public class TicketOffice {
    private static final AtomicIntegerFieldUpdater<TicketOffice> LEFT =
            AtomicIntegerFieldUpdater.newUpdater(TicketOffice.class, "left");

    private final int tickets;
    private volatile int left;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        this.left = tickets;
    }

    public int sellOne() {
        int before = LEFT.getAndUpdate(this, n -> n > 0 ? n - 1 : n);
        return before > 0 ? tickets - before + 1 : -1;
    }

    public int left() {
        return left;
    }

    public int sold() {
        return tickets - left;
    }
}
