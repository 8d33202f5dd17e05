package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Object[] value = new Object[1];
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(() -> {
            try {
                value[0] = task.call();
            } catch (Throwable e) {
                thrown[0] = e;
            }
        });
        thread.start();
        thread.join(50);
        if (thrown[0] instanceof Error) {
            throw (Error) thrown[0];
        }
        if (thrown[0] != null) {
            throw (Exception) thrown[0];
        }
        @SuppressWarnings("unchecked")
        T result = (T) value[0];
        return result;
    }
}
