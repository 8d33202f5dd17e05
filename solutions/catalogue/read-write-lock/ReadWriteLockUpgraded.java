// verdict: deadlock
// twin: ReadWriteLockDowngraded
// covers: ReentrantReadWriteLock
// what: A reader asks for the write lock while it holds the read lock, and waits for itself.
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLockUpgraded {
    private static final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private static boolean loaded;
    private static int value;

    private static int load() {
        lock.readLock().lock();
        if (!loaded) {
            lock.writeLock().lock();
            if (!loaded) {
                value = 42;
                loaded = true;
            }
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
