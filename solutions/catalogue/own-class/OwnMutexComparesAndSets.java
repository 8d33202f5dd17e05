// verdict: none
// twin: OwnMutexTestsThenSets
// covers: AbstractQueuedSynchronizer
// what: The own lock tests and sets its state in one step.
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public class OwnMutexComparesAndSets {
    private static final class Mutex extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1);
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
        Thread first = new Thread(OwnMutexComparesAndSets::increment);
        Thread second = new Thread(OwnMutexComparesAndSets::increment);
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("count: " + count);
    }
}
