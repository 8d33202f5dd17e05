package ex14_bounded_buffer;

import java.util.LinkedList;
import java.util.concurrent.Semaphore;

public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final Semaphore room;
    private final Semaphore available = new Semaphore(0);

    public BoundedBuffer(int capacity) {
        room = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        room.acquire();
        synchronized (items) {
            items.add(item);
        }
        available.release();
    }

    public T take() throws InterruptedException {
        available.acquire();
        T item;
        synchronized (items) {
            item = items.poll();
        }
        room.release();
        return item;
    }

    public int size() {
        return available.availablePermits();
    }
}
