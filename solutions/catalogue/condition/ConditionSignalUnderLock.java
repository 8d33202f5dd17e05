// verdict: none
// twin: ConditionSignalWithoutLock
// covers: ReentrantLock, Condition
// what: main signals while it holds the lock.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionSignalUnderLock {
    private static final ReentrantLock lock = new ReentrantLock();
    private static final Condition opened = lock.newCondition();
    private static boolean open;

    public static void main(String[] args) throws InterruptedException {
        Thread visitor = new Thread(() -> {
            lock.lock();
            try {
                while (!open) {
                    opened.await();
                }
                System.out.println("in");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
        });
        visitor.start();
        lock.lock();
        open = true;
        opened.signal();
        lock.unlock();
        visitor.join();
    }
}
