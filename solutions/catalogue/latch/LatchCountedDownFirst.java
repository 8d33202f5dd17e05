// verdict: race
// also: exception
// twin: LatchCountedDownLast
// covers: CountDownLatch
// what: The worker counts down before it writes the result that main waits for.
import java.util.concurrent.CountDownLatch;

public class LatchCountedDownFirst {
    private static int result;

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Thread worker = new Thread(() -> {
            ready.countDown();
            result = 6 * 7;
        });
        worker.start();
        ready.await();
        if (result != 42) {
            throw new AssertionError("the result is " + result);
        }
    }
}
