// verdict: race
// also: exception
// twin: StampedReadValidated
// covers: StampedLock, tryOptimisticRead
// what: An optimistic read uses what it has read without asking whether a writer came in between.
import java.util.concurrent.locks.StampedLock;

public class StampedReadNotValidated {
    private static final StampedLock lock = new StampedLock();
    private static int left;
    private static int right;

    private static void move() {
        long stamp = lock.writeLock();
        left -= 1;
        right += 1;
        lock.unlockWrite(stamp);
    }

    private static int sum() {
        long stamp = lock.tryOptimisticRead();
        int sum = left + right;
        if (stamp == 0) {
            stamp = lock.readLock();
            sum = left + right;
            lock.unlockRead(stamp);
        }
        return sum;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread mover = new Thread(StampedReadNotValidated::move);
        mover.start();
        int sum = sum();
        mover.join();
        if (sum != 0) {
            throw new AssertionError("half a move was seen: " + sum);
        }
    }
}
