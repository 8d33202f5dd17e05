// verdict: race
// twin: ReadWriteLockWritesWhileWriting
// covers: ReentrantReadWriteLock
// what: Each lookup counts itself under the read lock, which several threads hold at once.
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLockWritesWhileReading {
    private static final ReadWriteLock lock = new ReentrantReadWriteLock();
    private static final String[] words = {"one", "two", "three"};
    private static int lookups;

    private static String lookup(int index) {
        lock.readLock().lock();
        try {
            lookups++;
            return words[index];
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> System.out.println(lookup(0)));
        Thread second = new Thread(() -> System.out.println(lookup(2)));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("lookups: " + lookups);
    }
}
