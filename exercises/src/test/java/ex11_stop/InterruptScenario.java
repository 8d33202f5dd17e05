package ex11_stop;

import java.util.concurrent.TimeUnit;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Interrupts a counter in the middle of a long pause. */
public final class InterruptScenario {
    static final int PAUSE_MILLIS = 60_000;

    /** Of virtual time: in the middle of the third pause. */
    static final int INTERRUPTED_AFTER_MILLIS = 150_000;

    /** Of virtual time: much less than the rest of the pause. */
    private static final long LIMIT_MILLIS = 5000;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private InterruptScenario() {}

    /** What is reported of the counter, by its pause. */
    interface Seen {
        void before(long pause, boolean alive);

        void after(long pause, boolean alive);

        void counted(long pause, long count);

        /** The virtual milliseconds from the interrupt to the end. */
        void lasted(long millis);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        int pause = Inputs.number(arguments, 0, PAUSE_MILLIS);
        StoppableCounter counter = new StoppableCounter(pause);
        Thread thread = new Thread(counter, "counter-1");
        thread.setDaemon(true);
        thread.start();
        Thread.sleep(Inputs.number(arguments, 1, INTERRUPTED_AFTER_MILLIS));
        SEEN.before(pause, thread.isAlive());
        long interrupted = System.nanoTime();
        thread.interrupt();
        thread.join(LIMIT_MILLIS);
        SEEN.lasted(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - interrupted));
        boolean alive = thread.isAlive();
        SEEN.after(pause, alive);
        if (!alive) {
            SEEN.counted(pause, counter.count());
        }
    }
}
