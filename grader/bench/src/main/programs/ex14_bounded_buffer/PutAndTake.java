package ex14_bounded_buffer;

import java.util.concurrent.atomic.AtomicInteger;

/** Two producers and two consumers around one place. */
public final class PutAndTake {
    public static void main(String[] arguments) throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(1);
        AtomicInteger sum = new AtomicInteger();
        Thread[] threads = {
            new Thread(() -> put(buffer, 1)),
            new Thread(() -> put(buffer, 2)),
            new Thread(() -> take(buffer, sum)),
            new Thread(() -> take(buffer, sum))
        };
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (sum.get() != 3) {
            throw new AssertionError("taken: " + sum);
        }
    }

    private static void put(BoundedBuffer<Integer> buffer, int item) {
        try {
            buffer.put(item);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void take(BoundedBuffer<Integer> buffer, AtomicInteger sum) {
        try {
            sum.addAndGet(buffer.take());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
