package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<T> value = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        new Thread(() -> {
            try {
                value.set(task.call());
            } catch (Throwable e) {
                thrown.set(e);
            } finally {
                done.countDown();
            }
        }).start();
        done.await();
        Throwable failure = thrown.get();
        if (failure instanceof Error) {
            throw (Error) failure;
        } else if (failure != null) {
            throw (Exception) failure;
        }
        return value.get();
    }
}
