package ex12_tickets;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TicketOffice {
    private final Lock lock = new ReentrantLock();
    private final int tickets;
    private int next = 1;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        lock.lock();
        try {
            return next > tickets ? -1 : next++;
        } finally {
            lock.unlock();
        }
    }

    public int left() {
        return tickets - sold();
    }

    public int sold() {
        lock.lock();
        try {
            return next - 1;
        } finally {
            lock.unlock();
        }
    }
}
