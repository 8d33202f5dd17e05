package ex12_tickets;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final Semaphore tickets;
    private final AtomicInteger last = new AtomicInteger();

    public TicketOffice(int tickets) {
        this.tickets = new Semaphore(tickets);
    }

    public int sellOne() {
        if (!tickets.tryAcquire()) {
            return -1;
        }
        return last.incrementAndGet();
    }

    public int left() {
        return tickets.availablePermits();
    }

    public int sold() {
        return last.get();
    }
}
