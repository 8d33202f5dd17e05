// verdict: race
// twin: OwnMutexComparesAndSets
// covers: AbstractQueuedSynchronizer
// what: The own lock tests its state and sets it in two steps, so that two threads get it.
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class OwnMutexTestsThenSets {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean tryAcquire(int ignored) {
            if (getState() != 0) {
                return false;
            }
            setState(1);
            return true;
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }
    }

    private static final Mutex mutex = new Mutex();
    private static int count;

    private static void increment() {
        mutex.acquire(1);
        count++;
        mutex.release(1);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(OwnMutexTestsThenSets::increment);
        Thread second = new Thread(OwnMutexTestsThenSets::increment);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("count: " + count);
    }
}
