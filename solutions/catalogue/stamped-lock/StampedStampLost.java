// verdict: monitor
// also: deadlock
// twin: StampedStampKept
// covers: StampedLock, tryConvertToWriteLock
// what: After the conversion to a write lock the old stamp is used to unlock.
import java.util.concurrent.locks.StampedLock;

public class StampedStampLost {
    private static final StampedLock lock = new StampedLock();
    private static int tickets = 2;

    private static void buy() {
        long stamp = lock.readLock();
        try {
            while (tickets > 0) {
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0) {
                    tickets--;
                    return;
                }
                lock.unlockRead(stamp);
                stamp = lock.writeLock();
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(StampedStampLost::buy);
        Thread second = new Thread(StampedStampLost::buy);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("tickets left: " + tickets);
    }
}
