package ex14_bounded_buffer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

public class BoundedBuffer<T> {
    private final List<T> items = new ArrayList<>();
    private final Semaphore empty;
    private final Semaphore full;
    private final Semaphore mutex = new Semaphore(1, true);

    public BoundedBuffer(int capacity) {
        empty = new Semaphore(capacity, true);
        full = new Semaphore(0, true);
    }

    public void put(T item) throws InterruptedException {
        empty.acquire();
        mutex.acquireUninterruptibly();
        items.add(item);
        mutex.release();
        full.release();
    }

    public T take() throws InterruptedException {
        full.acquire();
        mutex.acquireUninterruptibly();
        T item = items.remove(0);
        mutex.release();
        empty.release();
        return item;
    }

    public int size() {
        return items.size();
    }
}
