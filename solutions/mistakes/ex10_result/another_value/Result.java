package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    @SuppressWarnings("unchecked")
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(() -> {
            try {
                task.call();
            } catch (Throwable e) {
                thrown[0] = e;
            }
        });
        thread.start();
        thread.join();
        if (thrown[0] instanceof Error) {
            throw (Error) thrown[0];
        }
        if (thrown[0] != null) {
            throw (Exception) thrown[0];
        }
        return (T) (Object) 42;
    }
}
