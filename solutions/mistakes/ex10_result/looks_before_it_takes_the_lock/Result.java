package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

public class Result {

    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Object lock = new Object();
        AtomicBoolean done = new AtomicBoolean();
        Object[] result = new Object[1];
        Throwable[] failure = new Throwable[1];
        new Thread(() -> {
                    try {
                        result[0] = task.call();
                    } catch (Throwable thrown) {
                        failure[0] = thrown;
                    }
                    synchronized (lock) {
                        done.set(true);
                        lock.notify();
                    }
                })
                .start();
        if (!done.get()) {
            synchronized (lock) {
                lock.wait();
            }
        }
        if (failure[0] instanceof Error) {
            throw (Error) failure[0];
        }
        if (failure[0] != null) {
            throw (Exception) failure[0];
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }
}
