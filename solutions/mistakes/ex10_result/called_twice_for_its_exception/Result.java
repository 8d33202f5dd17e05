package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        FutureTask<T> first = new FutureTask<>(task);
        new Thread(first).start();
        try {
            first.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception) {
                throw (Exception) cause;
            }
            throw (Error) cause;
        }
        FutureTask<T> second = new FutureTask<>(task);
        new Thread(second).start();
        return second.get();
    }
}
