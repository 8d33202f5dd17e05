// verdict: race
// twin: BarrierSumInAction
// covers: CyclicBarrier
// what: After the barrier each worker adds its part to the common sum.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierSumInWorkers {
    private static final int[] parts = new int[2];
    private static int sum;
    private static final CyclicBarrier barrier = new CyclicBarrier(2);

    private static void compute(int index) {
        parts[index] = (index + 1) * 10;
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        sum += parts[index];
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
