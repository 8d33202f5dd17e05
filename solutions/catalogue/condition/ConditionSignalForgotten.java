// verdict: deadlock
// twin: ConditionSignalRemembered
// covers: ReentrantLock, Condition
// what: A signal that comes before the await is lost because nothing remembers it.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionSignalForgotten {
    private static final ReentrantLock lock = new ReentrantLock();
    private static final Condition started = lock.newCondition();

    private static void run() {
        lock.lock();
        try {
            started.await();
            System.out.println("running");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread runner = new Thread(ConditionSignalForgotten::run);
        runner.start();
        lock.lock();
        try {
            started.signal();
        } finally {
            lock.unlock();
        }
        runner.join();
    }
}
