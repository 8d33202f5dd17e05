package ex09_life_cycle;

import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Traces the lives of two threads, one after another. */
public final class TraceScenario {
    static final int TRACES = 2;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private TraceScenario() {}

    /** What is reported of each trace, by its number from 0. */
    interface Seen {
        void ran(int trace);

        void state(int trace, String name);

        void traced(int trace);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        int traces = Inputs.number(arguments, 0, TRACES);
        for (int trace = 0; trace < traces; trace++) {
            int number = trace;
            List<Thread.State> states = LifeCycle.trace(() -> SEEN.ran(number));
            for (Thread.State state : states) {
                SEEN.state(trace, String.valueOf(state));
            }
            SEEN.traced(trace);
        }
    }
}
