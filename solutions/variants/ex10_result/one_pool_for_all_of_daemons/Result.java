package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        try {
            return POOL.submit(task).get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception) {
                throw (Exception) cause;
            }
            throw (Error) cause;
        }
    }

    private static final ExecutorService POOL = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "result");
        thread.setDaemon(true);
        return thread;
    });
}
