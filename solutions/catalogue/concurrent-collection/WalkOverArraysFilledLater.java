// verdict: race
// also: exception
// twin: WalkOverFilledArrays
// covers: ConcurrentLinkedQueue, iterator
// what: The worker fills the array that it has already added.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class WalkOverArraysFilledLater {
    public static void main(String[] args) throws InterruptedException {
        Queue<int[]> measurements = new ConcurrentLinkedQueue<>();
        measurements.add(new int[] {1});
        Thread meter = new Thread(() -> {
            int[] fresh = new int[1];
            measurements.add(fresh);
            fresh[0] = 4;
        });
        meter.start();
        int sum = 0;
        for (int[] measurement : measurements) {
            sum += measurement[0];
        }
        meter.join();
        if (sum != 1 && sum != 5) {
            throw new AssertionError("sum: " + sum);
        }
    }
}
