// verdict: none
// twin: LatchCountedDownFirst
// covers: CountDownLatch
// what: The worker counts down after it has written the result that main waits for.
import java.util.concurrent.CountDownLatch;

public class LatchCountedDownLast {
    private static int result;

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Thread worker = new Thread(() -> {
            result = 6 * 7;
            ready.countDown();
        });
        worker.start();
        ready.await();
        if (result != 42) {
            throw new AssertionError("the result is " + result);
        }
    }
}
