// verdict: none
// twin: LatchTooFewCountDowns
// covers: CountDownLatch
// what: The latch waits for as many workers as are started.
import java.util.concurrent.CountDownLatch;

public class LatchEnoughCountDowns {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
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
