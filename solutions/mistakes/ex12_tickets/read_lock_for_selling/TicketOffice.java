package ex12_tickets;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TicketOffice {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        lock.readLock().lock();
        try {
            return sold < tickets ? ++sold : -1;
        } finally {
            lock.readLock().unlock();
        }
    }

    public int left() {
        return tickets - sold;
    }

    public int sold() {
        return sold;
    }
}
