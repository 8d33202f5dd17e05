// verdict: lock-order
// also: deadlock
// twin: LockOrderTryLock
// covers: ReentrantLock
// what: Two transfers take the same two locks in opposite orders.
import java.util.concurrent.locks.ReentrantLock;

public class LockOrderOfTwoAccounts {
    private static final ReentrantLock checking = new ReentrantLock();
    private static final ReentrantLock savings = new ReentrantLock();
    private static int checkingBalance = 100;
    private static int savingsBalance = 100;

    private static void save(int amount) {
        checking.lock();
        savings.lock();
        checkingBalance -= amount;
        savingsBalance += amount;
        savings.unlock();
        checking.unlock();
    }

    private static void spend(int amount) {
        savings.lock();
        checking.lock();
        savingsBalance -= amount;
        checkingBalance += amount;
        checking.unlock();
        savings.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread saver = new Thread(() -> save(10));
        Thread spender = new Thread(() -> spend(20));
        saver.start();
        spender.start();
        saver.join();
        spender.join();
        System.out.println("together: " + (checkingBalance + savingsBalance));
    }
}
