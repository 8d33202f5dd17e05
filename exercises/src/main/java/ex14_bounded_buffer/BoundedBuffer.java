package ex14_bounded_buffer;

/**
 * A buffer between threads with room for a fixed number of items: first in, first out.
 *
 * <p>README.md (README.zh.md) says exactly what is asked. Do the TODOs in their order.
 */
public class BoundedBuffer<T> {

    // TODO 1: Which data do you need? A collection (or an array) for the items, and the capacity.

    public BoundedBuffer(int capacity) {
        // TODO 1, too: prepare the data.
    }

    public void put(T item) throws InterruptedException {
        // TODO 2: Add the item at the end. Several threads call this at the same time: guard the data with a lock.

        // TODO 4: While the buffer is full, wait until somebody has taken an item. And whoever waits for an item
        //         must hear that there is one now.
    }

    public T take() throws InterruptedException {
        // TODO 3: Remove the oldest item and return it, under the same lock.

        // TODO 5: While the buffer is empty, wait until somebody has put an item. And whoever waits for room must
        //         hear that there is some now.
        return null;
    }

    public int size() {
        // TODO 6: How many items are inside?
        return -1;
    }
}
