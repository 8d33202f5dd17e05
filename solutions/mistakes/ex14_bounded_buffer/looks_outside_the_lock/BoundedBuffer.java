package ex14_bounded_buffer;

import java.util.LinkedList;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        while (size() == capacity) {
            Thread.sleep(1);
        }
        synchronized (this) {
            items.addLast(item);
        }
    }

    public T take() throws InterruptedException {
        while (true) {
            synchronized (this) {
                if (!items.isEmpty()) {
                    return items.removeFirst();
                }
            }
            Thread.sleep(1);
        }
    }

    public synchronized int size() {
        return items.size();
    }
}
