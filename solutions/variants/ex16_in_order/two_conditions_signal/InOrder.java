package ex16_in_order;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class InOrder {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition afterFirst = lock.newCondition();
    private final Condition afterSecond = lock.newCondition();
    private boolean first;
    private boolean second;

    public void first(Runnable print) throws InterruptedException {
        lock.lock();
        try {
            print.run();
            first = true;
            afterFirst.signal();
        } finally {
            lock.unlock();
        }
    }

    public void second(Runnable print) throws InterruptedException {
        lock.lock();
        try {
            while (!first) {
                afterFirst.await();
            }
            print.run();
            second = true;
            afterSecond.signal();
        } finally {
            lock.unlock();
        }
    }

    public void third(Runnable print) throws InterruptedException {
        lock.lock();
        try {
            while (!second) {
                afterSecond.awaitUninterruptibly();
            }
            print.run();
        } finally {
            lock.unlock();
        }
    }
}
