// verdict: exception
// also: monitor
// twin: ConditionAwaitInWhile
// covers: ReentrantLock, Condition
// what: A consumer that is woken takes without looking again whether something is there.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionAwaitInIf {
    private static final ReentrantLock lock = new ReentrantLock();
    private static final Condition notEmpty = lock.newCondition();
    private static final Deque<Integer> items = new ArrayDeque<>();

    private static void put(int item) {
        lock.lock();
        try {
            items.add(item);
            notEmpty.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void take() {
        lock.lock();
        try {
            if (items.isEmpty()) {
                notEmpty.await();
            }
            System.out.println("took " + items.removeFirst());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(ConditionAwaitInIf::take);
        Thread second = new Thread(ConditionAwaitInIf::take);
        first.start();
        second.start();
        put(1);
        put(2);
        first.join();
        second.join();
    }
}
