// verdict: monitor
// also: deadlock, leak
// twin: ConditionSignalUnderLock
// covers: ReentrantLock, Condition
// what: main signals after it has given the lock back.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionSignalWithoutLock {
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
        lock.unlock();
        opened.signal();
        visitor.join();
    }
}
