package ex14_bounded_buffer;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Puts and takes, first in one thread and with room to spare, then between two threads through a small buffer. */
public final class OrderScenario {
    private static final int ITEMS = 12;

    private OrderScenario() {}

    /** What is reported of the buffer. */
    interface Seen {
        void putAlone(String item);

        void alone(Object item);

        void handedOver(Object item);

        void size(int items);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        alone(new BoundedBuffer<>(Inputs.number(arguments, 0, 5)), seen);
        handOver(new BoundedBuffer<>(Inputs.number(arguments, 1, 3)), seen);
    }

    /** More items than the capacity go through in all, so that an array has to be used from its beginning again. */
    private static void alone(BoundedBuffer<String> buffer, Seen seen) throws InterruptedException {
        seen.size(buffer.size());
        for (String item : new String[] {"a", "b", "c"}) {
            buffer.put(item);
            seen.putAlone(item);
        }
        seen.size(buffer.size());
        seen.alone(buffer.take());
        seen.alone(buffer.take());
        seen.size(buffer.size());
        for (String item : new String[] {"d", "e", "f", "g", "h"}) {
            buffer.put(item);
            seen.putAlone(item);
            seen.alone(buffer.take());
        }
        seen.alone(buffer.take());
        seen.size(buffer.size());
    }

    private static void handOver(BoundedBuffer<Integer> buffer, Seen seen) throws InterruptedException {
        Thread producer = new Thread(() -> {
            try {
                for (int item = 1; item <= ITEMS; item++) {
                    buffer.put(item);
                }
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException(nobodyInterrupts);
            }
        });
        Thread consumer = new Thread(() -> {
            try {
                for (int taken = 0; taken < ITEMS; taken++) {
                    seen.handedOver(buffer.take());
                }
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException(nobodyInterrupts);
            }
        });
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        seen.size(buffer.size());
    }
}
