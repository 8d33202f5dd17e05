package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.threadgrader.probe.Stubs;

/** Has tasks run that take their time, so that as many are inside as are let in. */
public final class BoundScenario {
    /** The tasks of each call. */
    static final List<Integer> TASKS = List.of(6, 3);

    /** The threads of each call. */
    static final List<Integer> THREADS = List.of(2, 1);

    /** Of virtual time: whoever can begin meanwhile does. */
    private static final long WORK_MILLIS = 20;

    private static final Report REPORT = Stubs.of(Report.class);

    private BoundScenario() {}

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws Exception {
        for (int call = 0; call < TASKS.size(); call++) {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int task = 0; task < TASKS.get(call); task++) {
                tasks.add(task(call, task));
            }
            Report.tell(REPORT, call, Pool.runAll(tasks, THREADS.get(call)));
        }
        REPORT.over();
    }

    private static Callable<Object> task(int call, int task) {
        return () -> {
            REPORT.entered(call, task);
            Thread.sleep(WORK_MILLIS);
            Object value = new Object();
            REPORT.leaves(call, task, value);
            return value;
        };
    }
}
