// verdict: none
// twin: ConditionSignalForgotten
// covers: ReentrantLock, Condition
// what: A flag remembers the signal for a thread that comes late.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionSignalRemembered {
    private static final ReentrantLock lock = new ReentrantLock();
    private static final Condition started = lock.newCondition();
    private static boolean go;

    private static void run() {
        lock.lock();
        try {
            while (!go) {
                started.await();
            }
            System.out.println("running");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread runner = new Thread(ConditionSignalRemembered::run);
        runner.start();
        lock.lock();
        try {
            go = true;
            started.signal();
        } finally {
            lock.unlock();
        }
        runner.join();
    }
}
