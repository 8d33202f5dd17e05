// verdict: race
// twin: SemaphoreAsSignal
// covers: Semaphore
// what: The cook rings the bell before the meal is on the counter.
import java.util.concurrent.Semaphore;

public class SemaphoreReleasedTooEarly {
    private static final Semaphore bell = new Semaphore(0);
    private static String counter;

    public static void main(String[] args) throws InterruptedException {
        Thread cook = new Thread(() -> {
            bell.release();
            counter = "soup";
        });
        cook.start();
        bell.acquire();
        System.out.println("serving " + counter);
        cook.join();
    }
}
