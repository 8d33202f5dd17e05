package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Object[] value = new Object[1];
        Exception[] thrown = new Exception[1];
        Thread thread = new Thread(() -> {
            try {
                value[0] = task.call();
            } catch (Exception e) {
                thrown[0] = e;
            }
        });
        thread.start();
        thread.join();
        if (thrown[0] != null) {
            throw thrown[0];
        }
        @SuppressWarnings("unchecked")
        T result = (T) value[0];
        return result;
    }
}
