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
        lock.lock();
        if (sold == tickets) {
            return -1;
        }
        int number = ++sold;
        lock.unlock();
        return number;
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
