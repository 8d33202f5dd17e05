package ex14_bounded_buffer;

import java.util.LinkedList;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (this) {
            while (items.size() == capacity) {
                wait();
            }
            items.addLast(item);
            notifyAll();
        }
    }

    public T take() throws InterruptedException {
        T item;
        synchronized (this) {
            while (items.isEmpty()) {
                wait();
            }
            item = items.peekFirst();
        }
        synchronized (this) {
            items.pollFirst();
            notifyAll();
        }
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
