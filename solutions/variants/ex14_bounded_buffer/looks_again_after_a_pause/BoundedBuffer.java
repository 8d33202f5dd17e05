package ex14_bounded_buffer;

import java.util.LinkedList;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    private synchronized boolean offer(T item) {
        if (items.size() == capacity) {
            return false;
        }
        items.add(item);
        return true;
    }

    private synchronized T poll() {
        return items.isEmpty() ? null : items.removeFirst();
    }

    public void put(T item) throws InterruptedException {
        while (!offer(item)) {
            Thread.sleep(1);
        }
    }

    public T take() throws InterruptedException {
        T item = poll();
        while (item == null) {
            Thread.sleep(1);
            item = poll();
        }
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
