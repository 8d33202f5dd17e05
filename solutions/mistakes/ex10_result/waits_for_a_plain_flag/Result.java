package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        done = false;
        value = null;
        thrown = null;
        new Thread(() -> {
            try {
                value = task.call();
            } catch (Throwable e) {
                thrown = e;
            }
            done = true;
        }).start();
        while (!done) {
            Thread.yield();
        }
        if (thrown instanceof Error) {
            throw (Error) thrown;
        }
        if (thrown != null) {
            throw (Exception) thrown;
        }
        return (T) value;
    }

    private static boolean done;
    private static Object value;
    private static Throwable thrown;
}
