package ex14_bounded_buffer;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * One thread puts two items more than there is room for, and another takes where there is nothing. Both are left alone
 * until they have come to rest; then main helps them.
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
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int capacity = Inputs.number(arguments, 0, CAPACITY);
        int items = capacity + MORE;
        BoundedBuffer<Integer> filled = new BoundedBuffer<>(capacity);
        BoundedBuffer<Integer> empty = new BoundedBuffer<>(capacity);
        Thread filler = new Thread(() -> {
            try {
                for (int item = 1; item <= items; item++) {
                    filled.put(item);
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
        seen.helps();
        for (int item = 1; item <= items; item++) {
            seen.rescued(filled.take());
        }
        empty.put(1);
        empty.put(2);
        filler.join();
        asker.join();
    }
}
