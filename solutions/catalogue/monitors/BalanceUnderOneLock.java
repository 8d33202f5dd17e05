// verdict: none
// twin: BalanceByGetterAndSetter
// covers: synchronized, Thread.start, Thread.join
// what: The lock is held from the getter to the setter.
public class BalanceUnderOneLock {
    private int balance = 100;

    synchronized int balance() {
        return balance;
    }

    synchronized void setBalance(int balance) {
        this.balance = balance;
    }

    void withdraw(int amount) {
        synchronized (this) {
            setBalance(balance() - amount);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BalanceUnderOneLock account = new BalanceUnderOneLock();
        Thread[] customers = new Thread[3];
        for (int i = 0; i < customers.length; i++) {
            customers[i] = new Thread(() -> account.withdraw(10));
            customers[i].start();
        }
        for (Thread customer : customers) {
            customer.join();
        }
        System.out.println("left: " + account.balance());
    }
}
