package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.Exchanger;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Exchanger<Outcome<T>> exchanger = new Exchanger<>();
        new Thread(() -> {
            Outcome<T> outcome = new Outcome<>();
            try {
                outcome.value = task.call();
            } catch (Throwable e) {
                outcome.thrown = e;
            }
            try {
                exchanger.exchange(outcome);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).start();
        return exchanger.exchange(null).get();
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
