package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Box<T> box = new Box<>();
        new Thread(() -> {
            T value = null;
            Throwable thrown = null;
            try {
                value = task.call();
            } catch (Throwable e) {
                thrown = e;
            }
            box.put(value, thrown);
        }).start();
        return box.get();
    }

    private static class Box<T> {
        private boolean full;
        private T value;
        private Throwable thrown;

        synchronized void put(T value, Throwable thrown) {
            this.value = value;
            this.thrown = thrown;
            full = true;
            notifyAll();
        }

        synchronized T get() throws Exception {
            while (!full) {
                wait();
            }
            if (thrown instanceof Error) {
                throw (Error) thrown;
            } else if (thrown != null) {
                throw (Exception) thrown;
            }
            return value;
        }
    }
}
