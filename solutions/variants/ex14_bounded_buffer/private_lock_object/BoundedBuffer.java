package ex14_bounded_buffer;

import java.util.ArrayList;

public class BoundedBuffer<T> {
    private final Object lock = new Object();
    private final ArrayList<T> items = new ArrayList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (lock) {
            do {
                if (items.size() < capacity) {
                    items.add(item);
                    lock.notifyAll();
                    return;
                }
                lock.wait();
            } while (true);
        }
    }

    public T take() throws InterruptedException {
        synchronized (lock) {
            while (true) {
                if (!items.isEmpty()) {
                    T item = items.get(0);
                    items.remove(0);
                    lock.notifyAll();
                    return item;
                }
                lock.wait();
            }
        }
    }

    public int size() {
        synchronized (lock) {
            return items.size();
        }
    }
}
