// verdict: lock-order
// also: deadlock
// twin: SecondLockTried
// covers: ReentrantLock.lock, nested locks
// what: Two threads take two ReentrantLocks in opposite orders and wait for the second.
import java.util.concurrent.locks.ReentrantLock;

public class SecondLockAwaited {
    private static final ReentrantLock printer = new ReentrantLock();
    private static final ReentrantLock scanner = new ReentrantLock();

    private static void copy(ReentrantLock first, ReentrantLock second) {
        first.lock();
        try {
            second.lock();
            try {
                System.out.println("one page copied");
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(() -> copy(scanner, printer));
        Thread right = new Thread(() -> copy(printer, scanner));
        left.start();
        right.start();
        left.join();
        right.join();
    }
}
