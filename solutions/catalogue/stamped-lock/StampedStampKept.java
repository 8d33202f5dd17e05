// verdict: none
// twin: StampedStampLost
// covers: StampedLock, tryConvertToWriteLock
// what: After the conversion to a write lock its new stamp is used to unlock.
import java.util.concurrent.locks.StampedLock;

public class StampedStampKept {
    private static final StampedLock lock = new StampedLock();
    private static int tickets = 2;

    private static void buy() {
        long stamp = lock.readLock();
        try {
            while (tickets > 0) {
                long write = lock.tryConvertToWriteLock(stamp);
                if (write != 0) {
                    stamp = write;
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
        Thread first = new Thread(StampedStampKept::buy);
        Thread second = new Thread(StampedStampKept::buy);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("tickets left: " + tickets);
    }
}
