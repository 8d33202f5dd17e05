package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            return pool.submit(task).get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception) {
                throw (Exception) cause;
            }
            throw (Error) cause;
        }
    }
}
