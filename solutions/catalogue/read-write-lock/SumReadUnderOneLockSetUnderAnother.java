// verdict: race
// twin: SumReadAgainBeforeItIsSet
// covers: ReentrantReadWriteLock
// what: What was read under the read lock may be old when the write lock is taken.
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SumReadUnderOneLockSetUnderAnother {
    private static final ReadWriteLock lock = new ReentrantReadWriteLock();
    private static long sum;

    private static void add(int number) {
        lock.readLock().lock();
        long seen = sum;
        lock.readLock().unlock();
        lock.writeLock().lock();
        sum = seen + number;
        lock.writeLock().unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread low = new Thread(() -> add(3));
        Thread high = new Thread(() -> add(400));
        low.start();
        high.start();
        low.join();
        high.join();
        System.out.println("sum: " + sum);
    }
}
