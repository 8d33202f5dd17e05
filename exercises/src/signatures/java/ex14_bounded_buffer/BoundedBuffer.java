package ex14_bounded_buffer;

/** The signatures that ex14's scenarios compile against where students' sources are left out; never run. */
public class BoundedBuffer<T> {
    public BoundedBuffer(int capacity) {
        throw new UnsupportedOperationException();
    }

    public void put(T item) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public T take() throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }
}
