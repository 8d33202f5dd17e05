package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Computing<T> thread = new Computing<>(task);
        thread.start();
        thread.join();
        return thread.result();
    }
}
