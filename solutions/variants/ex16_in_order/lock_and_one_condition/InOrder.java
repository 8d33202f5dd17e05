package ex16_in_order;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InOrder {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int printed = 0;

    public void first(Runnable print) throws InterruptedException {
        lock.lock();
        try {
            print.run();
            printed++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        lock.lock();
        try {
            while (printed < 1) {
                changed.await();
            }
            print.run();
            printed++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        lock.lock();
        try {
            while (printed < 2) {
                changed.await();
            }
            print.run();
            printed++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
