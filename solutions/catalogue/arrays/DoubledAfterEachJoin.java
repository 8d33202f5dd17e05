// verdict: none
// twin: DoubledWithoutJoin
// covers: array element, Arrays.setAll, Thread.join
// what: Main doubles what each thread has written, in a function that waits for that thread first.
import java.util.Arrays;

public class DoubledAfterEachJoin {
    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) {
        int[] results = new int[3];
        Thread[] threads = new Thread[results.length];
        for (int i = 0; i < threads.length; i++) {
            int own = i;
            threads[i] = new Thread(() -> results[own] = own + 1);
            threads[i].start();
        }
        Arrays.setAll(results, i -> {
            await(threads[i]);
            return results[i] * 2;
        });
        if (results[2] != 6) {
            throw new AssertionError(Arrays.toString(results));
        }
    }
}
