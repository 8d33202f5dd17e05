package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    private static final Object[] results = new Object[5];
    private static final Throwable[] failures = new Throwable[5];
    private static int count;

    @SuppressWarnings("unchecked")
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        int place = count++;
        Thread thread = new Thread(() -> {
            try {
                results[place] = task.call();
            } catch (Throwable failed) {
                failures[place] = failed;
            }
        });
        thread.start();
        thread.join();
        if (failures[place] instanceof Error) {
            throw (Error) failures[place];
        }
        if (failures[place] != null) {
            throw (Exception) failures[place];
        }
        return (T) results[place];
    }
}
