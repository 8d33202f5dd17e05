// verdict: none
// twin: BarrierSumInWorkers
// covers: CyclicBarrier
// what: The barrier action adds up the parts, once and in one thread.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierSumInAction {
    private static final int[] parts = new int[2];
    private static int sum;
    private static final CyclicBarrier barrier = new CyclicBarrier(2, () -> sum = parts[0] + parts[1]);

    private static void compute(int index) {
        parts[index] = (index + 1) * 10;
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        System.out.println("worker " + index + " sees " + sum);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> compute(0));
        Thread second = new Thread(() -> compute(1));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("sum: " + sum);
    }
}
