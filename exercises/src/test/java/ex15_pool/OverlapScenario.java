package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.threadgrader.probe.Stubs;

/** Has tasks run that go on when as many have come as there is room for; who comes later need not wait. */
public final class OverlapScenario {
    /** The tasks of each call: more than threads, fewer, and one more, which is more than any even share. */
    static final List<Integer> TASKS = List.of(7, 2, 4);

    /** The threads of each call. */
    static final List<Integer> THREADS = List.of(3, 5, 3);

    private static final Report REPORT = Stubs.of(Report.class);

    private OverlapScenario() {}

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws Exception {
        for (int call = 0; call < TASKS.size(); call++) {
            CountDownLatch come = new CountDownLatch(Math.min(TASKS.get(call), THREADS.get(call)));
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int task = 0; task < TASKS.get(call); task++) {
                tasks.add(task(call, task, come));
            }
            Report.tell(REPORT, call, Pool.runAll(tasks, THREADS.get(call)));
        }
        REPORT.over();
    }

    private static Callable<Object> task(int call, int task, CountDownLatch come) {
        return () -> {
            REPORT.entered(call, task);
            come.countDown();
            come.await();
            Object value = new Object();
            REPORT.leaves(call, task, value);
            return value;
        };
    }
}
