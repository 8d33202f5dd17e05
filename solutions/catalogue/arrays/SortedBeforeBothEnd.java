// verdict: race
// also: exception
// twin: SortedAfterBothEnd
// covers: array element, Arrays.sort, Arrays.copyOf, Thread.join
// what: Two threads sort a half each, and main copies the halves when it has waited for one of them.
import java.util.Arrays;

public class SortedBeforeBothEnd {
    public static void main(String[] args) throws InterruptedException {
        int[] numbers = {9, 7, 8, 4, 6, 5};
        Thread lower = new Thread(() -> Arrays.sort(numbers, 0, 3));
        Thread upper = new Thread(() -> Arrays.sort(numbers, 3, 6));
        lower.start();
        upper.start();
        lower.join();
        int[] sorted = Arrays.copyOf(numbers, numbers.length);
        upper.join();
        if (sorted[0] != 7 || sorted[3] != 4) {
            throw new AssertionError(Arrays.toString(sorted));
        }
    }
}
