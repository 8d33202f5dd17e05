package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final int tickets;
    private final AtomicInteger next = new AtomicInteger(0);
    private final AtomicInteger count = new AtomicInteger(0);

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        int number = next.updateAndGet(n -> n == -1 || n == tickets ? -1 : n + 1);
        if (number != -1) {
            count.getAndAdd(1);
        }
        return number;
    }

    public int left() {
        return tickets - count.get();
    }

    public int sold() {
        return count.get();
    }
}
