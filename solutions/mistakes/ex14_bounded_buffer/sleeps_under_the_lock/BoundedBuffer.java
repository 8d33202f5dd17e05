package ex14_bounded_buffer;

import java.util.LinkedList;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            Thread.sleep(10);
        }
        items.addLast(item);
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            Thread.sleep(10);
        }
        return items.removeFirst();
    }

    public synchronized int size() {
        return items.size();
    }
}
