package ex14_bounded_buffer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Three producers and three consumers at one small buffer. The consumers come first and find it empty; in the end they are
 * through, and the producers find it full until main takes the rest. Before all that somebody is interrupted while waiting,
 * and then others somewhere on their way through a put and a take.
 */
public final class ManyScenario {
    static final int CAPACITY = 2;
    static final int EARLY_ITEM = 1;
    static final int THREADS = 3;
    static final int PUTS_EACH = 5;

    private static final int TAKES_EACH = 3;
    private static final int REST = 1 + THREADS * (PUTS_EACH - TAKES_EACH);

    /** Of virtual time: enough for the others to come to rest. */
    private static final long PAUSE_MILLIS = 20;

    private ManyScenario() {}

    /** What is reported of the buffer: each call of take before it is made, each call of put when it has returned. */
    interface Seen {
        void leaves();

        void staysFor(Object item);

        /** Somebody was interrupted in a put and left; now as many items are put as there is room for. */
        void fills();

        void filled();

        /** Somebody was interrupted in a take and left; now the item is taken. */
        void empties();

        void emptied();

        void taking();

        void took(Object item);

        void put(int item);
    }

    /** A call of put or take. */
    private interface Step {
        void take() throws InterruptedException;
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int capacity = Inputs.number(arguments, 0, CAPACITY);
        interrupted(new BoundedBuffer<>(capacity), seen);
        interruptedOnItsWay(new BoundedBuffer<>(capacity), capacity, seen);

        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
        List<Thread> consumers = new ArrayList<>();
        List<Thread> producers = new ArrayList<>();
        for (int number = 1; number <= THREADS; number++) {
            int first = 10 * number;
            consumers.add(new Thread(() -> consume(buffer, TAKES_EACH, seen)));
            producers.add(new Thread(() -> produce(buffer, first, PUTS_EACH, seen)));
        }
        consumers.forEach(Thread::start);
        Thread.sleep(PAUSE_MILLIS);
        produce(buffer, EARLY_ITEM, 1, seen);
        Thread.sleep(PAUSE_MILLIS);
        producers.forEach(Thread::start);
        for (Thread consumer : consumers) {
            consumer.join();
        }
        Thread.sleep(PAUSE_MILLIS);
        consume(buffer, 1, seen);
        Thread.sleep(PAUSE_MILLIS);
        consume(buffer, REST - 1, seen);
        for (Thread producer : producers) {
            producer.join();
        }
    }

    private static void produce(BoundedBuffer<Integer> buffer, int first, int items, Seen seen) {
        try {
            for (int item = first; item < first + items; item++) {
                buffer.put(item);
                seen.put(item);
            }
        } catch (InterruptedException nobodyInterrupts) {
            throw new IllegalStateException(nobodyInterrupts);
        }
    }

    private static void consume(BoundedBuffer<Integer> buffer, int items, Seen seen) {
        try {
            for (int taken = 0; taken < items; taken++) {
                seen.taking();
                seen.took(buffer.take());
            }
        } catch (InterruptedException nobodyInterrupts) {
            throw new IllegalStateException(nobodyInterrupts);
        }
    }

    /** Whoever is interrupted may leave, or stay for the item; the buffer must be usable afterwards. */
    private static void interrupted(BoundedBuffer<Integer> buffer, Seen seen) throws InterruptedException {
        Thread impatient = new Thread(() -> {
            try {
                seen.staysFor(buffer.take());
            } catch (InterruptedException leaves) {
                seen.leaves();
            } catch (RuntimeException thrown) {
                if (!(thrown.getCause() instanceof InterruptedException)) {
                    throw thrown;
                }
                seen.leaves();
            }
        });
        impatient.start();
        Thread.sleep(PAUSE_MILLIS);
        impatient.interrupt();
        Thread.sleep(PAUSE_MILLIS);
        buffer.put(0);
        impatient.join();
    }

    /** Where the interrupt comes is the schedule's to say. Who has left by an exception has put nothing and taken nothing. */
    private static void interruptedOnItsWay(BoundedBuffer<Integer> buffer, int capacity, Seen seen)
            throws InterruptedException {
        if (isDoneThoughInterrupted(() -> buffer.put(0))) {
            buffer.take();
        } else {
            seen.fills();
            for (int item = 1; item <= capacity; item++) {
                buffer.put(item);
            }
            seen.filled();
            for (int item = 1; item <= capacity; item++) {
                buffer.take();
            }
        }
        buffer.put(0);
        if (!isDoneThoughInterrupted(buffer::take)) {
            seen.empties();
            buffer.take();
            seen.emptied();
        }
    }

    private static boolean isDoneThoughInterrupted(Step step) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread hasty = new Thread(() -> {
            try {
                step.take();
                done.set(true);
            } catch (InterruptedException | RuntimeException leaves) {
                Thread.currentThread().interrupt();
            }
        });
        hasty.start();
        hasty.interrupt();
        hasty.join();
        return done.get();
    }
}
