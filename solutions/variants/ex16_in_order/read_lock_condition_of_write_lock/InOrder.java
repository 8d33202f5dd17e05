package ex16_in_order;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class InOrder {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Condition next = lock.writeLock().newCondition();
    private int turn = 1;

    public void first(Runnable print) throws InterruptedException {
        done(print);
    }

    public void second(Runnable print) throws InterruptedException {
        lock.writeLock().lock();
        try {
            while (turn < 2) {
                next.await();
            }
        } finally {
            lock.writeLock().unlock();
        }
        done(print);
    }

    public void third(Runnable print) throws InterruptedException {
        lock.writeLock().lock();
        try {
            while (turn < 3) {
                next.await();
            }
        } finally {
            lock.writeLock().unlock();
        }
        done(print);
    }

    private void done(Runnable print) {
        print.run();
        lock.writeLock().lock();
        try {
            turn++;
            next.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
