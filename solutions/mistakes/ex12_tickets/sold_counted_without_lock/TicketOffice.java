package ex12_tickets;

import java.util.concurrent.atomic.AtomicInteger;

public class TicketOffice {
    private final AtomicInteger left;
    private int sold;

    public TicketOffice(int tickets) {
        this.left = new AtomicInteger(tickets);
    }

    public int sellOne() {
        int number = left.getAndUpdate(n -> n > 0 ? n - 1 : 0);
        if (number == 0) {
            return -1;
        }
        sold++;
        return number;
    }

    public int left() {
        return left.get();
    }

    public int sold() {
        return sold;
    }
}
