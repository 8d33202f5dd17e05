// verdict: none
// twin: ReadWriteLockWritesWhileReading
// covers: ReentrantReadWriteLock
// what: Each lookup counts itself under the write lock.
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLockWritesWhileWriting {
    private static final ReadWriteLock lock = new ReentrantReadWriteLock();
    private static final String[] words = {"one", "two", "three"};
    private static int lookups;

    private static String lookup(int index) {
        lock.writeLock().lock();
        try {
            lookups++;
            return words[index];
        } finally {
            lock.writeLock().unlock();
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
