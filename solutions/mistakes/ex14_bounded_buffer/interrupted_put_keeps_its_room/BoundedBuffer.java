package ex14_bounded_buffer;

import java.util.ArrayDeque;
import java.util.Deque;

public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private int room;

    public BoundedBuffer(int capacity) {
        room = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        try {
            while (room <= 0) {
                wait();
            }
        } finally {
            room--;
        }
        items.add(item);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        room++;
        notifyAll();
        return items.remove();
    }

    public synchronized int size() {
        return items.size();
    }
}
