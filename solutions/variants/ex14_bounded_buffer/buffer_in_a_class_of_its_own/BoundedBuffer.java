package ex14_bounded_buffer;

public class BoundedBuffer<T> {
    private final Ring<T> ring;

    public BoundedBuffer(int capacity) {
        ring = new Ring<>(capacity);
    }

    public void put(T item) throws InterruptedException {
        synchronized (ring) {
            while (ring.isFull()) {
                ring.wait();
            }
            ring.notifyAll();
            ring.add(item);
        }
    }

    public T take() throws InterruptedException {
        synchronized (ring) {
            while (ring.isEmpty()) {
                ring.wait();
            }
            ring.notifyAll();
            return ring.remove();
        }
    }

    public int size() {
        return ring.count();
    }
}
