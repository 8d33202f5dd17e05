package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Object[] value = new Object[1];
        Thread thread = new Thread(() -> {
            try {
                value[0] = task.call();
            } catch (Throwable e) {
                e.printStackTrace();
            }
        });
        thread.start();
        thread.join();
        @SuppressWarnings("unchecked")
        T result = (T) value[0];
        return result;
    }
}
