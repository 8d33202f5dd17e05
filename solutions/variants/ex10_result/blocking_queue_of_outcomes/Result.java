package ex10_result;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        BlockingQueue<Outcome<T>> queue = new ArrayBlockingQueue<>(1);
        new Thread(() -> {
            Outcome<T> outcome = new Outcome<>();
            try {
                outcome.value = task.call();
            } catch (Throwable e) {
                outcome.thrown = e;
            }
            queue.add(outcome);
        }).start();
        return queue.take().get();
    }

    private static class Outcome<T> {
        T value;
        Throwable thrown;

        T get() throws Exception {
            if (thrown instanceof Error) {
                throw (Error) thrown;
            }
            if (thrown instanceof Exception) {
                throw (Exception) thrown;
            }
            return value;
        }
    }
}
