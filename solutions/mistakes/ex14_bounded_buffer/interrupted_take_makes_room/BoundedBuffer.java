package ex14_bounded_buffer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;

public class BoundedBuffer<T> {
    private final Semaphore room;
    private final Semaphore items = new Semaphore(0);
    private final List<T> list = Collections.synchronizedList(new ArrayList<>());

    public BoundedBuffer(int capacity) {
        room = new Semaphore(capacity);
    }

    public void put(T item) throws InterruptedException {
        room.acquire();
        list.add(item);
        items.release();
    }

    public T take() throws InterruptedException {
        try {
            items.acquire();
            return list.remove(0);
        } finally {
            room.release();
        }
    }

    public int size() {
        return list.size();
    }
}
