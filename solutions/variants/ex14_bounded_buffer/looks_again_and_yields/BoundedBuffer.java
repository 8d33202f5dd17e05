package ex14_bounded_buffer;

import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedBuffer<T> {
    private final ArrayDeque<T> items = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        for (;;) {
            lock.lock();
            try {
                if (items.size() < capacity) {
                    items.addLast(item);
                    return;
                }
            } finally {
                lock.unlock();
            }
            Thread.yield();
        }
    }

    public T take() throws InterruptedException {
        for (;;) {
            lock.lock();
            try {
                if (items.size() > 0) {
                    return items.pollFirst();
                }
            } finally {
                lock.unlock();
            }
            Thread.yield();
        }
    }

    public int size() {
        return items.size();
    }
}
