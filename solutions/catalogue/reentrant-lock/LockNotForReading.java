// verdict: race
// twin: LockForReading
// covers: ReentrantLock
// what: The counter is written under the lock but read without it.
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockNotForReading {
    private final Lock lock = new ReentrantLock();
    private int count;

    void increment() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }

    int get() {
        return count;
    }

    public static void main(String[] args) throws InterruptedException {
        LockNotForReading counter = new LockNotForReading();
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                counter.increment();
            }
        });
        worker.start();
        System.out.println("so far: " + counter.get());
        worker.join();
        System.out.println("at the end: " + counter.get());
    }
}
