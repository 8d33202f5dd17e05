// verdict: none
// twin: SemaphorePermitLost
// covers: Semaphore
// what: A task that fails returns its permit in a finally block.
import java.util.concurrent.Semaphore;

public class SemaphorePermitReturned {
    private static final Semaphore connection = new Semaphore(1);

    private static void query(String text) throws InterruptedException {
        connection.acquire();
        try {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("empty query");
            }
            System.out.println("result of " + text);
        } finally {
            connection.release();
        }
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
