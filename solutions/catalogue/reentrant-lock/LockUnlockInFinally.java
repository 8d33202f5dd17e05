// verdict: none
// twin: LockUnlockSkipped
// covers: ReentrantLock
// what: A withdrawal that is refused gives the lock back in a finally block.
import java.util.concurrent.locks.ReentrantLock;

public class LockUnlockInFinally {
    private static final ReentrantLock lock = new ReentrantLock();
    private static int balance = 10;

    private static void withdraw(int amount) {
        lock.lock();
        try {
            if (amount > balance) {
                throw new IllegalArgumentException("not enough money");
            }
            balance -= amount;
        } finally {
            lock.unlock();
        }
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
