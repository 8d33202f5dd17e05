package ex14_bounded_buffer;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedBuffer<T> {
    private final ArrayDeque<T> items = new ArrayDeque<>();
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        lock.lock();
        while (items.size() == capacity) {
            changed.await();
        }
        items.add(item);
        changed.signalAll();
        lock.unlock();
    }

    public T take() throws InterruptedException {
        lock.lock();
        while (items.isEmpty()) {
            changed.await();
        }
        T item = items.remove();
        changed.signalAll();
        lock.unlock();
        return item;
    }

    public int size() {
        return items.size();
    }
}
