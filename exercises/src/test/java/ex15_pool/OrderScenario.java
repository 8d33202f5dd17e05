package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Has tasks run of which the first ends last; then a list in which two fail, the second of them sooner; then once more
 * tasks that do not fail.
 */
public final class OrderScenario {
    /** The tasks of the call in which all is well. */
    static final int TASKS = 4;

    /** The tasks of the call after the one in which some fail. */
    static final int AFTERWARDS = 2;

    /** The number of that call, from 0. */
    static final int LAST_CALL = 2;

    private static final int THREADS = 3;
    private static final long STEP_MILLIS = 20;
    private static final Seen SEEN = Stubs.of(Seen.class);

    private OrderScenario() {}

    /** What happened. */
    interface Seen {
        /** A task was called; calls of the method and tasks are counted from 0. */
        void entered(int call, int task);

        /** A task is about to return this. */
        void leaves(int call, int task, Object value);

        /** The method returned this at this place of its list. */
        void got(int call, int place, Object value);

        /** The method returned, and all that it returned has been told. */
        void returned(int call);

        /** The scenario came to its end. */
        void over();

        /** A task is about to throw this. */
        void threw(int task, Throwable thrown);

        /** The method threw this. */
        void cameOut(Throwable thrown, String type);

        /** What the method threw has this inside. */
        void inside(Throwable cause);

        /** The method returned though tasks failed. */
        void returnedAllTheSame();

        /** The method threw this in the last call, in which no task failed. */
        void failedAfterwards(Throwable thrown, String type);
    }

    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final class LaterFailure extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws Exception {
        tell(0, Pool.runAll(tasks(0, Inputs.number(arguments, 0, TASKS)), THREADS));
        fails();
        succeeds();
        SEEN.over();
    }

    private static void succeeds() {
        try {
            tell(LAST_CALL, Pool.runAll(tasks(LAST_CALL, AFTERWARDS), THREADS));
        } catch (Throwable thrown) {
            SEEN.failedAfterwards(thrown, thrown.getClass().getName());
        }
    }

    private static void fails() {
        List<Callable<Object>> tasks = List.of(
                task(1, 0, STEP_MILLIS),
                failing(1, 3 * STEP_MILLIS, new Failure()),
                failing(2, STEP_MILLIS, new LaterFailure()),
                task(1, 3, STEP_MILLIS));
        try {
            Pool.runAll(tasks, THREADS);
        } catch (Throwable thrown) {
            SEEN.cameOut(thrown, thrown.getClass().getName());
            for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
                SEEN.inside(cause);
            }
            return;
        }
        SEEN.returnedAllTheSame();
    }

    private static List<Callable<Object>> tasks(int call, int number) {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int task = 0; task < number; task++) {
            tasks.add(task(call, task, (number - task) * STEP_MILLIS));
        }
        return tasks;
    }

    private static Callable<Object> task(int call, int task, long millis) {
        return () -> {
            SEEN.entered(call, task);
            Thread.sleep(millis);
            Object value = new Object();
            SEEN.leaves(call, task, value);
            return value;
        };
    }

    private static Callable<Object> failing(int task, long millis, Exception failure) {
        return () -> {
            SEEN.entered(1, task);
            Thread.sleep(millis);
            SEEN.threw(task, failure);
            throw failure;
        };
    }

    /** No list tells nothing. */
    private static void tell(int call, List<Object> results) {
        if (results != null) {
            for (int place = 0; place < results.size(); place++) {
                SEEN.got(call, place, results.get(place));
            }
        }
        SEEN.returned(call);
    }
}
