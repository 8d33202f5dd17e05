// verdict: race
// also: exception
// twin: DoubledAfterEachJoin
// covers: array element, Arrays.setAll
// what: Main doubles what each thread has written without waiting for anybody.
import java.util.Arrays;

public class DoubledWithoutJoin {
    public static void main(String[] args) {
        int[] results = new int[3];
        Thread[] threads = new Thread[results.length];
        for (int i = 0; i < threads.length; i++) {
            int own = i;
            threads[i] = new Thread(() -> results[own] = own + 1);
            threads[i].start();
        }
        Arrays.setAll(results, i -> results[i] * 2);
        if (results[2] != 6) {
            throw new AssertionError(Arrays.toString(results));
        }
    }
}
