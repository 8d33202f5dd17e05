package ex10_result;

import java.util.function.Supplier;

public class Result {
    static <T> T inAnotherThread(Supplier<T> task) throws Exception {
        Object[] value = new Object[1];
        Thread thread = new Thread(() -> value[0] = task.get());
        thread.start();
        thread.join();
        return (T) value[0];
    }
}
