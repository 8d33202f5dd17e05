// verdict: none
// twin: SemaphoreReleasedTooEarly
// covers: Semaphore
// what: The cook rings the bell after the meal is on the counter.
import java.util.concurrent.Semaphore;

public class SemaphoreAsSignal {
    private static final Semaphore bell = new Semaphore(0);
    private static String counter;

    public static void main(String[] args) throws InterruptedException {
        Thread cook = new Thread(() -> {
            counter = "soup";
            bell.release();
        });
        cook.start();
        bell.acquire();
        System.out.println("serving " + counter);
        cook.join();
    }
}
