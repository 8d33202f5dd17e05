package ex11_stop;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Asks counters to stop: one that pauses, one that never does, one that has not begun to run yet, and one of two that count
 * side by side.
 */
public final class StopScenario {
    static final int PAUSE_MILLIS = 100;
    static final long NO_PAUSE = 0;

    /** Of virtual time, between two counts. */
    static final int ASKED_AFTER_MILLIS = 1050;

    /** Of virtual time: ten pauses, where one is enough. */
    private static final long LIMIT_MILLIS = 1000;

    private static final int TURNS = 20;

    /** Enough for a counter to look whether it was asked. */
    private static final long FEW_PAUSES = 3;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private StopScenario() {}

    /** What is reported of the counters, each by its pause. */
    interface Seen {
        void before(long pause, boolean alive);

        void after(long pause, boolean alive);

        void counted(long pause, long count);

        /** Whether the counter that was asked before it ran is still running. */
        void early(boolean alive);

        /** Whether the counter is still running that counted beside the one that was asked, and has ended. */
        void beside(boolean alive);

        /** What the one that was asked answered when it had ended, and once more when the other had counted on. */
        void kept(long earlier, long later);
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

        askBeforeTheStart(pause);
        askOneOfTwo(pause);
    }

    private static void askBeforeTheStart(int pause) throws InterruptedException {
        StoppableCounter counter = new StoppableCounter(pause);
        counter.requestStop();
        Thread thread = start(counter, "counter-3");
        thread.join(LIMIT_MILLIS);
        SEEN.early(thread.isAlive());
    }

    private static void askOneOfTwo(int pause) throws InterruptedException {
        StoppableCounter asked = new StoppableCounter(pause);
        StoppableCounter beside = new StoppableCounter(pause);
        Thread first = start(asked, "counter-4");
        Thread second = start(beside, "counter-5");
        Thread.sleep(FEW_PAUSES * pause);
        asked.requestStop();
        first.join(LIMIT_MILLIS);
        if (first.isAlive()) {
            return;
        }
        long counted = asked.count();
        Thread.sleep(FEW_PAUSES * pause);
        SEEN.beside(second.isAlive());
        beside.requestStop();
        second.join(LIMIT_MILLIS);
        SEEN.kept(counted, asked.count());
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
