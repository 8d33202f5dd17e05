package ex14_bounded_buffer;

public class BoundedBuffer<T> {
    private static class Node<T> {
        final T value;
        Node<T> next;

        Node(T value) {
            this.value = value;
        }
    }

    private Node<T> first;
    private Node<T> last;
    private int free;
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
        this.free = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        while (free == 0) {
            wait();
        }
        Node<T> node = new Node<>(item);
        if (first == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
        if (free-- == capacity) {
            notifyAll();
        }
    }

    public synchronized T take() throws InterruptedException {
        while (first == null) {
            wait();
        }
        T value = first.value;
        first = first.next;
        if (free++ == 0) {
            notifyAll();
        }
        return value;
    }

    public int size() {
        return capacity - free;
    }
}
