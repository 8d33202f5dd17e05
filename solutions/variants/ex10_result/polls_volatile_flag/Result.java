package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Work<T> work = new Work<>(task);
        new Thread(work).start();
        while (!work.done) {
            Thread.onSpinWait();
        }
        if (work.error != null) {
            throw work.error;
        }
        if (work.exception != null) {
            throw work.exception;
        }
        return work.value;
    }

    private static class Work<T> implements Runnable {
        final Callable<T> task;
        T value;
        Exception exception;
        Error error;
        volatile boolean done;

        Work(Callable<T> task) {
            this.task = task;
        }

        public void run() {
            try {
                value = task.call();
            } catch (Exception e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
            done = true;
        }
    }
}
