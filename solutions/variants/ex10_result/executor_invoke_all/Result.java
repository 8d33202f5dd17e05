package ex10_result;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            List<Future<T>> futures = pool.invokeAll(Collections.singletonList(task));
            return futures.get(0).get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception) {
                throw (Exception) cause;
            }
            throw (Error) cause;
        } finally {
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.SECONDS);
        }
    }
}
