// verdict: none
// twin: SumReadUnderOneLockSetUnderAnother
// covers: ReentrantReadWriteLock
// what: The sum is read again under the write lock.
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class SumReadAgainBeforeItIsSet {
    private static final ReadWriteLock lock = new ReentrantReadWriteLock();
    private static long sum;

    private static void add(int number) {
        lock.readLock().lock();
        long seen = sum;
        lock.readLock().unlock();
        lock.writeLock().lock();
        sum = (seen == sum ? seen : sum) + number;
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
