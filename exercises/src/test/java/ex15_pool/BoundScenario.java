package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Has tasks run that take their time, so that as many are inside as are let in. */
public final class BoundScenario {
    /** The tasks of each call. */
    static final List<Integer> TASKS = List.of(6, 3);

    /** The threads of each call. */
    static final List<Integer> THREADS = List.of(2, 1);

    /** Of virtual time: whoever can begin meanwhile does. */
    private static final long WORK_MILLIS = 20;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private BoundScenario() {}

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
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws Exception {
        for (int call = 0; call < TASKS.size(); call++) {
            int number = Inputs.number(arguments, 2 * call, TASKS.get(call));
            int threads = Inputs.number(arguments, 2 * call + 1, THREADS.get(call));
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int task = 0; task < number; task++) {
                tasks.add(task(call, task));
            }
            tell(call, Pool.runAll(tasks, threads));
        }
        SEEN.over();
    }

    private static Callable<Object> task(int call, int task) {
        return () -> {
            SEEN.entered(call, task);
            Thread.sleep(WORK_MILLIS);
            Object value = new Object();
            SEEN.leaves(call, task, value);
            return value;
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
