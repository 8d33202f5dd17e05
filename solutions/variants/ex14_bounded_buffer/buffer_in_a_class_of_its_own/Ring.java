package ex14_bounded_buffer;

/** The data alone; whoever uses it holds its monitor. */
class Ring<T> {
    private final T[] cells;
    private long added;
    private long removed;

    @SuppressWarnings("unchecked")
    Ring(int capacity) {
        cells = (T[]) new Object[capacity];
    }

    boolean isFull() {
        return count() == cells.length;
    }

    boolean isEmpty() {
        return count() == 0;
    }

    int count() {
        return (int) (added - removed);
    }

    void add(T item) {
        cells[(int) (added++ % cells.length)] = item;
    }

    T remove() {
        return cells[(int) (removed++ % cells.length)];
    }
}
