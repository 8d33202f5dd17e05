package ex12_tickets;

import java.util.concurrent.atomic.AtomicLong;

public class TicketOffice {
    private final AtomicLong sold = new AtomicLong();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public long sellOne() {
        return sold.get() < tickets ? sold.incrementAndGet() : -1;
    }

    public int left() {
        return (int) (tickets - sold.get());
    }

    public int sold() {
        return (int) sold.get();
    }
}
