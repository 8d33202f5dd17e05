// verdict: none
// twin: SecondLockAwaited
// covers: ReentrantLock.tryLock, back-off
// what: Two threads take two ReentrantLocks in opposite orders, but give the first back when the second is taken.
import java.util.concurrent.locks.ReentrantLock;

public class SecondLockTried {
    private static final ReentrantLock printer = new ReentrantLock();
    private static final ReentrantLock scanner = new ReentrantLock();

    private static boolean copy(ReentrantLock first, ReentrantLock second) {
        first.lock();
        try {
            if (!second.tryLock()) {
                return false;
            }
            try {
                System.out.println("one page copied");
                return true;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    private static void copyOrGiveUp(ReentrantLock first, ReentrantLock second) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            if (copy(first, second)) {
                return;
            }
            Thread.yield();
        }
        System.out.println("no copy today");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread left = new Thread(() -> copyOrGiveUp(scanner, printer));
        Thread right = new Thread(() -> copyOrGiveUp(printer, scanner));
        left.start();
        right.start();
        left.join();
        right.join();
    }
}
