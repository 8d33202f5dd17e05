package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<T> future = pool.submit(task);
        pool.shutdown();
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception) {
                throw (Exception) cause;
            }
            throw (Error) cause;
        }
    }
}
