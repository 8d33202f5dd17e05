package ex01_process_and_threads;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Has a thread add to a counter. */
public final class ThreadScenario {
    /** What the counter shows before. */
    static final int BEFORE = 41;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private ThreadScenario() {}

    /** What happened. */
    interface Seen {
        /** addInThread is called. */
        void asked();

        /** addInThread returned this, and the counter shows that. */
        void added(int returned, int value);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Counter counter = new Counter();
        counter.value = Inputs.number(arguments, 0, BEFORE);
        SEEN.asked();
        int returned = ProcessAndThreads.addInThread(counter);
        SEEN.added(returned, counter.value);
    }
}
