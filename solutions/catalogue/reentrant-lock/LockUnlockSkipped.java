// verdict: deadlock
// twin: LockUnlockInFinally
// covers: ReentrantLock
// what: A withdrawal that is refused leaves the lock locked, and whoever comes next waits for ever.
import java.util.concurrent.locks.ReentrantLock;

public class LockUnlockSkipped {
    private static final ReentrantLock lock = new ReentrantLock();
    private static int balance = 10;

    private static void withdraw(int amount) {
        lock.lock();
        if (amount > balance) {
            throw new IllegalArgumentException("not enough money");
        }
        balance -= amount;
        lock.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread modest = new Thread(() -> withdraw(5));
        Thread greedy = new Thread(() -> {
            try {
                withdraw(50);
            } catch (IllegalArgumentException e) {
                System.out.println("refused: " + e.getMessage());
            }
        });
        modest.start();
        greedy.start();
        modest.join();
        greedy.join();
        System.out.println("left: " + balance);
    }
}
