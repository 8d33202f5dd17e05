// verdict: lock-order
// also: deadlock
// twin: TransfersByNumber
// covers: nested synchronized blocks
// what: Two transfers in opposite directions take the two accounts' locks in opposite orders.
public class OppositeTransfers {
    static class Account {
        private int balance;

        Account(int balance) {
            this.balance = balance;
        }
    }

    private static void transfer(Account from, Account to, int amount) {
        synchronized (from) {
            synchronized (to) {
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account savings = new Account(100);
        Account current = new Account(100);
        Thread saving = new Thread(() -> transfer(current, savings, 20));
        Thread spending = new Thread(() -> transfer(savings, current, 50));
        saving.start();
        spending.start();
        saving.join();
        spending.join();
        if (savings.balance != 70 || current.balance != 130) {
            throw new AssertionError(savings.balance + " and " + current.balance);
        }
    }
}
