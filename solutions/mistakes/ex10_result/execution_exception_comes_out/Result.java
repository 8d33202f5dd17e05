package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(future).start();
        return future.get();
    }
}
