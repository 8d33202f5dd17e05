// verdict: none
// twin: SumAskedTooEarly
// covers: array element, Arrays.stream, Arrays.setAll, Thread.join
// what: Main makes a stream over the parts' sums and asks it for the total only when the threads have ended.
import java.util.Arrays;
import java.util.stream.IntStream;

public class SumAskedAtTheEnd {
    public static void main(String[] args) throws InterruptedException {
        int[] sums = new int[2];
        Arrays.setAll(sums, i -> 0);
        Thread first = new Thread(() -> sums[0] = IntStream.rangeClosed(1, 10).sum());
        Thread second = new Thread(() -> sums[1] = IntStream.rangeClosed(11, 20).sum());
        IntStream parts = Arrays.stream(sums);
        first.start();
        second.start();
        first.join();
        second.join();
        int total = parts.sum();
        if (total != 210) {
            throw new AssertionError("total: " + total);
        }
    }
}
