package ex14_bounded_buffer;

public class BoundedBuffer<T> {
    private final Object[] ring;
    private int head;
    private int tail;

    public BoundedBuffer(int capacity) {
        ring = new Object[capacity];
    }

    public synchronized void put(T item) throws InterruptedException {
        while ((tail + 1) % ring.length == head) {
            wait();
        }
        ring[tail] = item;
        tail = (tail + 1) % ring.length;
        notifyAll();
    }

    @SuppressWarnings("unchecked")
    public synchronized T take() throws InterruptedException {
        while (head == tail) {
            wait();
        }
        T item = (T) ring[head];
        head = (head + 1) % ring.length;
        notifyAll();
        return item;
    }

    public synchronized int size() {
        return (tail - head + ring.length) % ring.length;
    }
}
