// verdict: deadlock
// twin: BarrierUsedTwice
// covers: CyclicBarrier
// what: The barrier counts main as a party, but main only joins.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierTooManyParties {
    private static final CyclicBarrier line = new CyclicBarrier(3);

    private static void run() {
        try {
            for (int round = 1; round <= 2; round++) {
                System.out.println("ready for round " + round);
                line.await();
            }
        } catch (InterruptedException | BrokenBarrierException e) {
            System.out.println("called off");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(BarrierTooManyParties::run);
        Thread second = new Thread(BarrierTooManyParties::run);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
