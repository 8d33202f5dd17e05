// verdict: race
// twin: SemaphoreOnePermit
// covers: Semaphore
// what: A semaphore with two permits is meant to protect a counter.
import java.util.concurrent.Semaphore;

public class SemaphoreTwoPermits {
    private static final Semaphore mutex = new Semaphore(2);
    private static int visitors;

    private static void enter() {
        mutex.acquireUninterruptibly();
        try {
            visitors++;
        } finally {
            mutex.release();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread east = new Thread(SemaphoreTwoPermits::enter);
        Thread west = new Thread(SemaphoreTwoPermits::enter);
        east.start();
        west.start();
        east.join();
        west.join();
        System.out.println("visitors: " + visitors);
    }
}
