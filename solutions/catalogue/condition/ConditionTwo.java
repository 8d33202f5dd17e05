// verdict: none
// twin: ConditionOneForBoth
// covers: ReentrantLock, Condition
// what: Who waits for a place and who waits for an item have a condition each.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionTwo {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private String slot;

    void put(String item) throws InterruptedException {
        lock.lock();
        try {
            while (slot != null) {
                notFull.await();
            }
            slot = item;
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    String take() throws InterruptedException {
        lock.lock();
        try {
            while (slot == null) {
                notEmpty.await();
            }
            String item = slot;
            slot = null;
            notFull.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConditionTwo shelf = new ConditionTwo();
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
