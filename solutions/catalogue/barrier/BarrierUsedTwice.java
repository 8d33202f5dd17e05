// verdict: none
// twin: BarrierTooManyParties
// covers: CyclicBarrier
// what: The barrier counts its two runners and is used for two rounds.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierUsedTwice {
    private static final CyclicBarrier line = new CyclicBarrier(2);

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
        Thread first = new Thread(BarrierUsedTwice::run);
        Thread second = new Thread(BarrierUsedTwice::run);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
