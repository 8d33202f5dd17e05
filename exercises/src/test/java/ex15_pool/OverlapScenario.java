package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Has tasks run that go on when as many have come as there is room for; who comes later need not wait. */
public final class OverlapScenario {
    /** The tasks of each call: more than threads, fewer, and one more, which is more than any even share. */
    static final List<Integer> TASKS = List.of(7, 2, 4);

    /** The threads of each call. */
    static final List<Integer> THREADS = List.of(3, 5, 3);

    private static final Seen SEEN = Stubs.of(Seen.class);

    private OverlapScenario() {}

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
            CountDownLatch come = new CountDownLatch(Math.min(number, threads));
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int task = 0; task < number; task++) {
                tasks.add(task(call, task, come));
            }
            tell(call, Pool.runAll(tasks, threads));
        }
        SEEN.over();
    }

    private static Callable<Object> task(int call, int task, CountDownLatch come) {
        return () -> {
            SEEN.entered(call, task);
            come.countDown();
            come.await();
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
