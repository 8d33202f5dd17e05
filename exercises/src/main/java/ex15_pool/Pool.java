package ex15_pool;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * Many tasks, a few threads.
 *
 * <p>README.md (README.zh.md) says exactly what the method promises. Do the TODOs in their order.
 */
public class Pool {

    /** Runs all the tasks, at most so many at a time, and gives back their results in the order of the tasks. */
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        // TODO 1: Make a pool of so many threads, and give it every task.

        // TODO 2: Wait for each task, and collect the results in the order of the tasks.

        // TODO 3: A task may throw an exception. Throw that exception itself: of several, the first in task order.

        // TODO 4: See to it that the pool's threads end, whatever happened.
        return null;
    }
}
