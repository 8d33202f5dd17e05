package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Leaves the threads of a pool time to end: after a call in which all is well, and after one in which a task fails. */
public final class EndScenario {
    /** The tasks of each call. */
    static final int TASKS = 4;

    private static final int THREADS = 2;
    private static final long WORK_MILLIS = 20;

    /** Of virtual time: longer than the minute after which some pools let idle threads go by themselves. */
    private static final long REST_MILLIS = 600_000;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private EndScenario() {}

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

        /** Nobody had anything to do for a long time after this call. */
        void rested(int call);
    }

    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws Exception {
        int number = Inputs.number(arguments, 0, TASKS);
        tell(0, Pool.runAll(tasks(0, number), THREADS));
        Thread.sleep(REST_MILLIS);
        SEEN.rested(0);
        fails(number - 1);
        Thread.sleep(REST_MILLIS);
        SEEN.rested(1);
        SEEN.over();
    }

    private static void fails(int number) {
        List<Callable<Object>> tasks = tasks(1, number);
        tasks.add(1, () -> {
            throw new Failure();
        });
        try {
            Pool.runAll(tasks, THREADS);
        } catch (Throwable thrown) {
            // Which one comes out is another check's to ask.
        }
    }

    private static List<Callable<Object>> tasks(int call, int number) {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int task = 0; task < number; task++) {
            int place = task;
            tasks.add(() -> {
                SEEN.entered(call, place);
                Thread.sleep(WORK_MILLIS);
                Object value = new Object();
                SEEN.leaves(call, place, value);
                return value;
            });
        }
        return tasks;
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
