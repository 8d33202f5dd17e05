package ex14_bounded_buffer;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Three producers and three consumers at one small buffer. The consumers come first and find it empty; in the end they are
 * through, and the producers find it full until main takes the rest. Before all that somebody is interrupted while waiting.
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

        void taking();

        void took(Object item);

        void put(int item);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int capacity = Inputs.number(arguments, 0, CAPACITY);
        interrupted(new BoundedBuffer<>(capacity), seen);

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
}
