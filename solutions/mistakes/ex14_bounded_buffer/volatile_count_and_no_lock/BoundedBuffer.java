package ex14_bounded_buffer;

public class BoundedBuffer<T> {
    private final Object[] ring;
    private volatile long added;
    private volatile long removed;

    public BoundedBuffer(int capacity) {
        ring = new Object[capacity];
    }

    public void put(T item) throws InterruptedException {
        while (added - removed == ring.length) {
            Thread.onSpinWait();
        }
        ring[(int) (added % ring.length)] = item;
        added++;
    }

    @SuppressWarnings("unchecked")
    public T take() throws InterruptedException {
        while (added == removed) {
            Thread.onSpinWait();
        }
        T item = (T) ring[(int) (removed % ring.length)];
        removed++;
        return item;
    }

    public int size() {
        return (int) (added - removed);
    }
}
