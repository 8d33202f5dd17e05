import java.util.concurrent.locks.ReentrantLock;
// The lock is taken and given up by methods of the program's own; the balance is read anew under it.
public class Main {
    static class Account {
        private int balance = 100;
        synchronized int getBalance() { return balance; }
        synchronized void setBalance(int b) { balance = b; }
    }
    static final ReentrantLock lock = new ReentrantLock();
    static final Account account = new Account();
    static void begin() { lock.lock(); }
    static void end() { lock.unlock(); }
    static void deposit(int amount) {
        int before = account.getBalance();
        if (before >= 1_000_000) {
            return;
        }
        if (before > 100) {
            System.out.println("somebody was here before");
        }
        begin();
        account.setBalance(account.getBalance() + amount);
        end();
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> deposit(30), "a");
        Thread b = new Thread(() -> deposit(20), "b");
        a.start(); b.start(); a.join(); b.join();
        System.out.println("balance " + account.getBalance());
    }
}
