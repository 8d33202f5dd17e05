package ex14_bounded_buffer;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedBuffer<T> {
    private final ArrayDeque<T> items = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition full = lock.newCondition();
    private final Condition empty = lock.newCondition();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) {
        lock.lock();
        while (items.size() == capacity) {
            full.awaitUninterruptibly();
        }
        items.add(item);
        empty.signalAll();
        lock.unlock();
    }

    public T take() {
        lock.lock();
        while (items.isEmpty()) {
            empty.awaitUninterruptibly();
        }
        T item = items.remove();
        full.signalAll();
        lock.unlock();
        return item;
    }

    public int size() {
        return items.size();
    }
}
