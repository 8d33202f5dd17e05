package ex14_bounded_buffer;

import java.util.LinkedList;

/** Wakes only when somebody waits, and counts who does. */
public class BoundedBuffer<T> {
    private final LinkedList<T> items = new LinkedList<>();
    private final int capacity;
    private int waiting;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (this) {
            while (!(items.size() < capacity)) {
                pause();
            }
            items.add(item);
            if (waiting > 0) {
                notifyAll();
            }
        }
    }

    public T take() throws InterruptedException {
        synchronized (this) {
            while (!(items.size() > 0)) {
                pause();
            }
            if (waiting > 0) {
                notifyAll();
            }
            return items.remove();
        }
    }

    private void pause() throws InterruptedException {
        waiting++;
        try {
            wait();
        } finally {
            waiting--;
        }
    }

    public int size() {
        return items.size();
    }
}
