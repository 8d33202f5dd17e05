package ex12_tickets;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TicketOffice {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final boolean[] gone;

    public TicketOffice(int tickets) {
        gone = new boolean[tickets];
    }

    public int sellOne() {
        lock.writeLock().lock();
        try {
            for (int i = 0; i < gone.length; i++) {
                if (!gone[i]) {
                    gone[i] = true;
                    return i + 1;
                }
            }
            return -1;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int left() {
        return gone.length - sold();
    }

    public int sold() {
        lock.readLock().lock();
        try {
            int sold = 0;
            for (boolean one : gone) {
                if (one) {
                    sold++;
                }
            }
            return sold;
        } finally {
            lock.readLock().unlock();
        }
    }
}
