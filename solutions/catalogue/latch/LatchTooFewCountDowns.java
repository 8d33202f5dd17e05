// verdict: deadlock
// twin: LatchEnoughCountDowns
// covers: CountDownLatch
// what: The latch waits for three workers, but only two are started.
import java.util.concurrent.CountDownLatch;

public class LatchTooFewCountDowns {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(3);
        for (int i = 1; i <= 2; i++) {
            int number = i;
            new Thread(() -> {
                System.out.println("part " + number + " is done");
                done.countDown();
            }).start();
        }
        done.await();
        System.out.println("all is done");
    }
}
