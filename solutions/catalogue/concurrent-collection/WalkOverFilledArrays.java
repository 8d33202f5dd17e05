// verdict: none
// twin: WalkOverArraysFilledLater
// covers: ConcurrentLinkedQueue, iterator
// what: A list of measurements is walked while a worker adds one more, filled before it is added.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class WalkOverFilledArrays {
    public static void main(String[] args) throws InterruptedException {
        Queue<int[]> measurements = new ConcurrentLinkedQueue<>();
        measurements.add(new int[] {1});
        Thread meter = new Thread(() -> {
            int[] fresh = new int[1];
            fresh[0] = 4;
            measurements.add(fresh);
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
