// verdict: none
// twin: LockNotForReading
// covers: ReentrantLock
// what: The counter is written and read under the lock.
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockForReading {
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
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockForReading counter = new LockForReading();
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
