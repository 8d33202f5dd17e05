import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        Semaphore done = new Semaphore(0);
        Outcome<T> outcome = new Outcome<>();
        new Thread(() -> {
            try {
                outcome.value = task.call();
            } catch (Throwable e) {
                outcome.thrown = e;
            }
            done.release();
        }).start();
        done.acquire();
        return outcome.get();
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
