package ex10_result;

import java.util.concurrent.Callable;

/**
 * A result that another thread computes.
 *
 * <p>README.md (README.zh.md) says exactly what the method promises. Do the TODOs in their order.
 */
public class Result {

    /** Runs the task in another thread, waits for it, and gives back what it returns or throws what it throws. */
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        // TODO 1: Have another thread call the task. A Thread runs a Runnable, which returns nothing:
        //         think about where the result is to be put meanwhile.

        // TODO 2: Wait until the task is done, and return its result.

        // TODO 3: A task may fail. Throw the very exception that it threw, whatever kind of Throwable it is.
        return null;
    }
}
