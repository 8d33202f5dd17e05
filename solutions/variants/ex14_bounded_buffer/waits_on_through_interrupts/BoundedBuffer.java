package ex14_bounded_buffer;

import java.util.LinkedList;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T item) {
        while (items.size() == capacity) {
            try {
                wait();
            } catch (InterruptedException e) {
                e.printStackTrace();
            }
        }
        items.addLast(item);
        notifyAll();
    }

    public synchronized T take() {
        while (items.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                System.out.println("interrupted, but still hungry");
            }
        }
        T item = items.pop();
        notifyAll();
        return item;
    }

    public synchronized int size() {
        return items.size();
    }
}
