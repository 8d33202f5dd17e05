package ex10_result;

import java.util.concurrent.Callable;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        value = null;
        thrown = null;
        Thread thread = new Thread() {
            @Override
            public void run() {
                try {
                    value = task.call();
                } catch (Exception e) {
                    thrown = e;
                } catch (Error e) {
                    thrown = e;
                }
            }
        };
        thread.start();
        thread.join();
        if (thrown instanceof Exception) {
            throw (Exception) thrown;
        } else if (thrown != null) {
            throw (Error) thrown;
        }
        return (T) value;
    }

    private static Object value;
    private static Throwable thrown;
}
