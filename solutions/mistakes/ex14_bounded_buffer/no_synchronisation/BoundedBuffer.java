package ex14_bounded_buffer;

import java.util.LinkedList;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            Thread.yield();
        }
        items.addLast(item);
    }

    public T take() throws InterruptedException {
        while (items.isEmpty()) {
            Thread.yield();
        }
        return items.removeFirst();
    }

    public int size() {
        return items.size();
    }
}
