package ex12_tickets;

import java.util.concurrent.locks.StampedLock;

public class TicketOffice {
    private final StampedLock lock = new StampedLock();
    private final int tickets;
    private int sold;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
    }

    public int sellOne() {
        long stamp = lock.writeLock();
        try {
            if (sold >= tickets) {
                return -1;
            }
            return ++sold;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public int left() {
        return tickets - sold();
    }

    public int sold() {
        long stamp = lock.tryOptimisticRead();
        int seen = sold;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                seen = sold;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return seen;
    }
}
