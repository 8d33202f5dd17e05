package ex14_bounded_buffer;

public class BoundedBuffer<T> {
    private final Object[] ring;
    private int tail;
    private int count;

    public BoundedBuffer(int capacity) {
        ring = new Object[capacity];
    }

    public synchronized void put(T item) throws InterruptedException {
        while (count == ring.length) {
            wait();
        }
        ring[tail] = item;
        tail = (tail + 1) % ring.length;
        count++;
        notifyAll();
    }

    @SuppressWarnings("unchecked")
    public synchronized T take() throws InterruptedException {
        while (count == 0) {
            wait();
        }
        T item = (T) ring[0];
        count--;
        notifyAll();
        return item;
    }

    public synchronized int size() {
        return count;
    }
}
