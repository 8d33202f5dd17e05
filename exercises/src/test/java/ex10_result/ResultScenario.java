package ex10_result;

import java.util.concurrent.Callable;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Has some values computed, one after the other. */
public final class ResultScenario {
    static final int TASKS = 2;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private ResultScenario() {}

    /** What happened. */
    interface Seen {
        /** A task was called. */
        void ran(int task);

        /** A task is about to return this. */
        void computed(int task, Object value);

        /** The method returned this. */
        void got(int task, Object value);

        /** The scenario came to its end. */
        void over();
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws Exception {
        int tasks = Inputs.number(arguments, 0, TASKS);
        for (int task = 1; task <= tasks; task++) {
            Object got = Result.inAnotherThread(task(task));
            SEEN.got(task, got);
        }
        SEEN.over();
    }

    private static Callable<Object> task(int task) {
        return () -> {
            SEEN.ran(task);
            Object value = new Object();
            SEEN.computed(task, value);
            return value;
        };
    }
}
