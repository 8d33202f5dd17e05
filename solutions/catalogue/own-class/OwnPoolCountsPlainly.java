// verdict: race
// twin: OwnPoolCountsAtomically
// covers: ThreadPoolExecutor, ThreadFactory, afterExecute
// what: The own pool counts finished tasks in a plain field, in whichever thread has run them.
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class OwnPoolCountsPlainly {
    private static final class CountingPool extends ThreadPoolExecutor {
        private int finished;

        CountingPool() {
            super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> new Thread(task, "counted"));
        }

        @Override
        protected void afterExecute(Runnable task, Throwable problem) {
            super.afterExecute(task, problem);
            finished++;
        }

        int finished() {
            return finished;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountingPool pool = new CountingPool();
        pool.execute(() -> System.out.println("washing"));
        pool.execute(() -> System.out.println("drying"));
        pool.shutdown();
        if (pool.awaitTermination(10, TimeUnit.SECONDS)) {
            System.out.println("finished: " + pool.finished());
        }
    }
}
