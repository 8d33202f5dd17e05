// verdict: race
// twin: BalanceUnderOneLock
// covers: synchronized, Thread.start, Thread.join
// what: Getter and setter are synchronized, but not from the one to the other.
public class BalanceByGetterAndSetter {
    private int balance = 100;

    synchronized int balance() {
        return balance;
    }

    synchronized void setBalance(int balance) {
        this.balance = balance;
    }

    void withdraw(int amount) {
        setBalance(balance() - amount);
    }

    public static void main(String[] args) throws InterruptedException {
        BalanceByGetterAndSetter account = new BalanceByGetterAndSetter();
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
