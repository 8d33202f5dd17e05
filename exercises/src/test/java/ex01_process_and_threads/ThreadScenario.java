package ex01_process_and_threads;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Has a thread add to a counter, and once more to another counter. */
public final class ThreadScenario {
    /** What each counter shows before. */
    static final int BEFORE = 41;

    /** How often the method is called. */
    static final int CALLS = 2;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private ThreadScenario() {}

    /** What happened. */
    interface Seen {
        /** addInThread is called with this counter. */
        void asked(Object counter);

        /** addInThread returned this, and the counter shows that. */
        void added(int returned, int value);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Counter[] counters = new Counter[CALLS];
        for (int call = 0; call < CALLS; call++) {
            counters[call] = new Counter();
            counters[call].value = Inputs.number(arguments, 0, BEFORE);
        }
        for (Counter counter : counters) {
            SEEN.asked(counter);
            int returned = ProcessAndThreads.addInThread(counter);
            SEEN.added(returned, counter.value);
        }
    }
}
