package ex02_tally;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Tally {
    private final Lock lock = new ReentrantLock();
    private int total;

    public void add() {
        lock.lock();
        try {
            total++;
        } finally {
            lock.unlock();
        }
    }

    public int total() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }
}
