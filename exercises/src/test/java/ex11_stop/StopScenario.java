package ex11_stop;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Asks two counters to stop, one after another: one that pauses, and one that never does. */
public final class StopScenario {
    static final int PAUSE_MILLIS = 100;
    static final long NO_PAUSE = 0;

    /** Of virtual time, between two counts. */
    static final int ASKED_AFTER_MILLIS = 1050;

    /** Of virtual time: ten pauses, where one is enough. */
    private static final long LIMIT_MILLIS = 1000;

    private static final int TURNS = 20;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private StopScenario() {}

    /** What is reported of the counters, each by its pause. */
    interface Seen {
        void before(long pause, boolean alive);

        void after(long pause, boolean alive);

        void counted(long pause, long count);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        int pause = Inputs.number(arguments, 0, PAUSE_MILLIS);
        StoppableCounter pausing = new StoppableCounter(pause);
        Thread thread = start(pausing, "counter-1");
        Thread.sleep(Inputs.number(arguments, 1, ASKED_AFTER_MILLIS));
        SEEN.before(pause, thread.isAlive());
        pausing.requestStop();
        thread.join(LIMIT_MILLIS);
        report(pause, thread, pausing);

        StoppableCounter busy = new StoppableCounter(NO_PAUSE);
        Thread other = start(busy, "counter-2");
        for (int turn = 0; turn < TURNS; turn++) {
            Thread.yield();
        }
        busy.requestStop();
        // Without a limit: time need not pass while somebody is busy.
        other.join();
        report(NO_PAUSE, other, busy);
    }

    /** A daemon, so that a counter that goes on does not hold up the reports. */
    private static Thread start(StoppableCounter counter, String name) {
        Thread thread = new Thread(counter, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void report(long pause, Thread thread, StoppableCounter counter) {
        boolean alive = thread.isAlive();
        SEEN.after(pause, alive);
        if (!alive) {
            SEEN.counted(pause, counter.count());
        }
    }
}
