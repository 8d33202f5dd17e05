// verdict: race
// twin: VirtualLockedCounter
// covers: virtual threads, ReentrantLock
// what: Two virtual threads count in a plain field.
// needs: 21
import java.util.concurrent.locks.ReentrantLock;

public class VirtualPlainCounter {
    private static final ReentrantLock lock = new ReentrantLock();
    private static int count;

    private static void increment() {
        count++;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = Thread.ofVirtual().start(VirtualPlainCounter::increment);
        Thread second = Thread.ofVirtual().start(VirtualPlainCounter::increment);
        first.join();
        second.join();
        lock.lock();
        System.out.println("count: " + count);
        lock.unlock();
    }
}
