// verdict: deadlock
// twin: SemaphorePermitReturned
// covers: Semaphore
// what: A task that fails keeps its permit, and the next one waits for it for ever.
import java.util.concurrent.Semaphore;

public class SemaphorePermitLost {
    private static final Semaphore connection = new Semaphore(1);

    private static void query(String text) throws InterruptedException {
        connection.acquire();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty query");
        }
        System.out.println("result of " + text);
        connection.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread clumsy = new Thread(() -> {
            try {
                query("");
            } catch (IllegalArgumentException | InterruptedException e) {
                System.out.println(e.getMessage());
            }
        });
        clumsy.start();
        query("select name");
        clumsy.join();
    }
}
