package ex14_bounded_buffer;

import java.util.LinkedList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class BoundedBuffer<T> {
    private final LinkedList<T> list = new LinkedList<T>();
    private final int max;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();

    BoundedBuffer(int capacity) {
        this.max = capacity;
    }

    void put(T item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (list.size() >= max) changed.await();
            list.addLast(item);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (list.size() <= 0) changed.await();
            T first = list.removeFirst();
            changed.signalAll();
            return first;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        return list.size();
    }
}
