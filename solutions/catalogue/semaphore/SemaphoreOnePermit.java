// verdict: none
// twin: SemaphoreTwoPermits
// covers: Semaphore
// what: A semaphore with one permit protects a counter.
import java.util.concurrent.Semaphore;

public class SemaphoreOnePermit {
    private static final Semaphore mutex = new Semaphore(1);
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
        Thread east = new Thread(SemaphoreOnePermit::enter);
        Thread west = new Thread(SemaphoreOnePermit::enter);
        east.start();
        west.start();
        east.join();
        west.join();
        System.out.println("visitors: " + visitors);
    }
}
