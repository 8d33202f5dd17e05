package ex14_bounded_buffer;

import java.util.LinkedList;
import java.util.Queue;

public class BoundedBuffer<T> {
    private final Queue<T> queue = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T item) throws InterruptedException {
        while (queue.size() == capacity) {
            this.wait(100);
        }
        queue.offer(item);
        this.notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (queue.peek() == null) {
            this.wait(100);
        }
        this.notifyAll();
        return queue.poll();
    }

    public synchronized int size() {
        return queue.size();
    }
}
