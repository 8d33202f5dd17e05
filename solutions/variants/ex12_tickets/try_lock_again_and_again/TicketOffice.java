package ex12_tickets;

import java.util.concurrent.locks.ReentrantLock;

public class TicketOffice {
    private final ReentrantLock lock = new ReentrantLock();
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        while (!lock.tryLock()) {
            Thread.yield();
        }
        try {
            return sold < tickets ? ++sold : -1;
        } finally {
            lock.unlock();
        }
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
