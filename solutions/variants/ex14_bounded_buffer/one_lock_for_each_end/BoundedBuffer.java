package ex14_bounded_buffer;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Producers and consumers do not disturb each other: each end has a lock, and a counter lies between them. */
public class BoundedBuffer<T> {
    private final Object[] ring;
    private int head;
    private int tail;
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition notFull = putLock.newCondition();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();

    public BoundedBuffer(int capacity) {
        ring = new Object[capacity];
    }

    public void put(T item) throws InterruptedException {
        int before;
        putLock.lockInterruptibly();
        try {
            while (count.get() == ring.length) {
                notFull.await();
            }
            ring[tail] = item;
            tail = (tail + 1) % ring.length;
            before = count.getAndIncrement();
            if (before + 1 < ring.length) {
                notFull.signal();
            }
        } finally {
            putLock.unlock();
        }
        if (before == 0) {
            takeLock.lock();
            try {
                notEmpty.signal();
            } finally {
                takeLock.unlock();
            }
        }
    }

    @SuppressWarnings("unchecked")
    public T take() throws InterruptedException {
        T item;
        int before;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            item = (T) ring[head];
            head = (head + 1) % ring.length;
            before = count.getAndDecrement();
            if (before > 1) {
                notEmpty.signal();
            }
        } finally {
            takeLock.unlock();
        }
        if (before == ring.length) {
            putLock.lock();
            try {
                notFull.signal();
            } finally {
                putLock.unlock();
            }
        }
        return item;
    }

    public int size() {
        return count.get();
    }
}
