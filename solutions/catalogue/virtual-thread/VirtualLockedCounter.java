// verdict: none
// twin: VirtualPlainCounter
// covers: virtual threads, ReentrantLock
// what: Two virtual threads count under a lock.
// needs: 21
import java.util.concurrent.locks.ReentrantLock;

public class VirtualLockedCounter {
    private static final ReentrantLock lock = new ReentrantLock();
    private static int count;

    private static void increment() {
        lock.lock();
        count++;
        lock.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = Thread.ofVirtual().start(VirtualLockedCounter::increment);
        Thread second = Thread.ofVirtual().start(VirtualLockedCounter::increment);
        first.join();
        second.join();
        lock.lock();
        System.out.println("count: " + count);
        lock.unlock();
    }
}
