package ex14_bounded_buffer;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class BoundedBuffer<T> {
    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore room;
    private final Semaphore available = new Semaphore(0);
    private final Semaphore mutex = new Semaphore(1);

    public BoundedBuffer(int capacity) {
        room = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        room.acquire();
        mutex.acquire();
        items.add(item);
        mutex.release();
        available.release();
    }

    public T take() throws InterruptedException {
        available.acquire();
        mutex.acquire();
        T item = items.remove();
        mutex.release();
        room.release();
        return item;
    }

    public int size() {
        return items.size();
    }
}
