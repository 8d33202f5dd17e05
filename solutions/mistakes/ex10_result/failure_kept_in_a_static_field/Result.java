package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    private static Object value;
    private static Throwable failure;

    @SuppressWarnings("unchecked")
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Thread thread = new Thread(() -> {
            try {
                value = task.call();
            } catch (Throwable failed) {
                failure = failed;
            }
        });
        thread.start();
        thread.join();
        if (failure instanceof Error) {
            throw (Error) failure;
        }
        if (failure != null) {
            throw (Exception) failure;
        }
        return (T) value;
    }
}
