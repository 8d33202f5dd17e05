package ex10_result;

import java.util.concurrent.Callable;

class Computing<T> extends Thread {
    private final Callable<T> task;
    private T value;
    private Throwable thrown;

    Computing(Callable<T> task) {
        this.task = task;
    }

    @Override
    public void run() {
        try {
            value = task.call();
        } catch (Throwable e) {
            thrown = e;
        }
    }

    T result() throws Exception {
        if (thrown == null) {
            return value;
        }
        if (thrown instanceof Exception) {
            throw (Exception) thrown;
        }
        throw (Error) thrown;
    }
}
