package ex14_bounded_buffer;

import java.util.LinkedList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        boolean done = false;
        while (!done) {
            if (lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                try {
                    if (items.size() != capacity) {
                        items.add(item);
                        done = true;
                    }
                } finally {
                    lock.unlock();
                }
            }
            if (!done) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }

    public T take() throws InterruptedException {
        while (true) {
            if (lock.tryLock()) {
                try {
                    if (!items.isEmpty()) {
                        return items.poll();
                    }
                } finally {
                    lock.unlock();
                }
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    public int size() {
        return items.size();
    }
}
