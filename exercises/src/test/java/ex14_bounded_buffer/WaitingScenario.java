package ex14_bounded_buffer;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * One thread puts two items more than there is room for, and another takes where there is nothing. Both are left alone
 * until they have come to rest; then main helps them. After that both kinds of waiting are interrupted, and the same buffer
 * has to wait as before.
 */
public final class WaitingScenario {
    static final int CAPACITY = 3;

    static final int MORE = 2;

    /** Of virtual time: longer than a single wait with a limit that somebody may take for waiting. */
    private static final long PAUSE_MILLIS = 3_000;

    private WaitingScenario() {}

    /** What is reported of the buffers. */
    interface Seen {
        void put(int item);

        void took(Object item);

        void helps();

        void rescued(Object item);

        /** Whether a put that was interrupted has returned although nobody has taken anything from the full buffer. */
        void returnsWhenFull(boolean returns);

        /** Whether a take waits after a put was interrupted and the buffer was emptied. */
        void waitsWhenEmpty(boolean waits);

        void putAfterwards(int item);

        void helpsAfterwards();

        void rescuedAfterwards(Object item);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int capacity = Inputs.number(arguments, 0, CAPACITY);
        int items = capacity + MORE;
        AtomicInteger put = new AtomicInteger();
        BoundedBuffer<Integer> filled = new BoundedBuffer<>(capacity);
        BoundedBuffer<Integer> empty = new BoundedBuffer<>(capacity);
        Thread filler = new Thread(() -> {
            try {
                for (int item = 1; item <= items; item++) {
                    filled.put(item);
                    put.incrementAndGet();
                    seen.put(item);
                }
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException(nobodyInterrupts);
            }
        });
        Thread asker = new Thread(() -> {
            try {
                seen.took(empty.take());
                seen.took(empty.take());
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException(nobodyInterrupts);
            }
        });
        filler.start();
        asker.start();
        Thread.sleep(PAUSE_MILLIS);
        boolean exact = put.get() == capacity;
        seen.helps();
        for (int item = 1; item <= items; item++) {
            seen.rescued(filled.take());
        }
        empty.put(1);
        empty.put(2);
        filler.join();
        asker.join();
        // With another capacity nothing can be said of what an interruption does to it.
        if (exact) {
            BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
            interruptPut(buffer, capacity, seen);
            seen.waitsWhenEmpty(interruptTake(buffer));
            fillAgain(buffer, capacity, seen);
        }
    }

    /** Leaves the buffer empty. Whoever waits on through an interruption gets the room. */
    private static void interruptPut(BoundedBuffer<Integer> buffer, int capacity, Seen seen)
            throws InterruptedException {
        for (int item = 1; item <= capacity; item++) {
            buffer.put(item);
        }
        AtomicBoolean put = new AtomicBoolean();
        Thread putting = new Thread(() -> {
            try {
                buffer.put(capacity + 1);
                put.set(true);
            } catch (InterruptedException | RuntimeException leaves) {
                Thread.currentThread().interrupt();
            }
        });
        putting.start();
        Thread.sleep(PAUSE_MILLIS);
        putting.interrupt();
        Thread.sleep(PAUSE_MILLIS);
        seen.returnsWhenFull(put.get());
        for (int item = 1; item <= capacity; item++) {
            buffer.take();
        }
        putting.join();
        if (put.get()) {
            buffer.take();
        }
    }

    /** Leaves the buffer empty. Tells whether the take waited until it was interrupted. */
    private static boolean interruptTake(BoundedBuffer<Integer> buffer) throws InterruptedException {
        AtomicBoolean took = new AtomicBoolean();
        Thread taking = new Thread(() -> {
            try {
                buffer.take();
                took.set(true);
            } catch (InterruptedException | RuntimeException leaves) {
                Thread.currentThread().interrupt();
            }
        });
        taking.start();
        Thread.sleep(PAUSE_MILLIS);
        boolean waits = taking.isAlive();
        taking.interrupt();
        Thread.sleep(PAUSE_MILLIS);
        boolean waitsOn = taking.isAlive();
        if (waitsOn) {
            buffer.put(1);
        }
        taking.join();
        // Whoever looks only now and then may find the interruption after the item.
        if (waitsOn && !took.get()) {
            buffer.take();
        }
        return waits;
    }

    private static void fillAgain(BoundedBuffer<Integer> buffer, int capacity, Seen seen) throws InterruptedException {
        int items = capacity + MORE;
        Thread filler = new Thread(() -> {
            try {
                for (int item = 1; item <= items; item++) {
                    buffer.put(item);
                    seen.putAfterwards(item);
                }
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException(nobodyInterrupts);
            }
        });
        filler.start();
        Thread.sleep(PAUSE_MILLIS);
        seen.helpsAfterwards();
        for (int item = 1; item <= items; item++) {
            seen.rescuedAfterwards(buffer.take());
        }
        filler.join();
    }
}
