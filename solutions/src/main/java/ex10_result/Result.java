package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A result that another thread computes. */
public class Result {

    /** Runs the task in another thread, waits for it, and gives back what it returns or throws what it throws. */
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(future, "computes the result").start();
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof Error) {
                throw (Error) thrown;
            }
            throw (Exception) thrown;
        }
    }
}
