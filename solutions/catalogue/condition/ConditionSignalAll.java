// verdict: none
// twin: ConditionOneForBoth
// covers: ReentrantLock, Condition, signalAll
// what: Who waits for a place and who waits for an item share a condition, and all of them are woken.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionSignalAll {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String slot;

    void put(String item) throws InterruptedException {
        lock.lock();
        try {
            while (slot != null) {
                changed.await();
            }
            slot = item;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    String take() throws InterruptedException {
        lock.lock();
        try {
            while (slot == null) {
                changed.await();
            }
            String item = slot;
            slot = null;
            changed.signalAll();
            return item;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConditionSignalAll shelf = new ConditionSignalAll();
        Runnable customer = () -> {
            try {
                System.out.println("bought " + shelf.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread first = new Thread(customer);
        Thread second = new Thread(customer);
        first.start();
        second.start();
        shelf.put("bread");
        shelf.put("cake");
        first.join();
        second.join();
    }
}
