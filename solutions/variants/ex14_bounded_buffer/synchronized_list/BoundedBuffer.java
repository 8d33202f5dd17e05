package ex14_bounded_buffer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class BoundedBuffer<T> {
    private final List<T> items = Collections.synchronizedList(new ArrayList<T>());
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (items) {
            while (items.size() >= capacity) {
                items.wait();
            }
            items.add(item);
            items.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (items) {
            while (items.size() == 0) {
                items.wait();
            }
            T item = items.remove(0);
            items.notifyAll();
            return item;
        }
    }

    public int size() {
        return items.size();
    }
}
