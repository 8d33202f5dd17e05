// verdict: none
// twin: ReadWriteLockUpgraded
// covers: ReentrantReadWriteLock
// what: A reader gives the read lock back before it writes, and takes it again before it gives up the write lock.
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLockDowngraded {
    private static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private static boolean loaded;
    private static int value;

    private static int load() {
        lock.readLock().lock();
        if (!loaded) {
            lock.readLock().unlock();
            lock.writeLock().lock();
            if (!loaded) {
                value = 42;
                loaded = true;
            }
            lock.readLock().lock();
            lock.writeLock().unlock();
        }
        int result = value;
        lock.readLock().unlock();
        return result;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> System.out.println(load()));
        Thread second = new Thread(() -> System.out.println(load()));
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
