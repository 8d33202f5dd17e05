// verdict: none
// twin: OppositeTransfers
// covers: nested synchronized blocks
// what: Each transfer takes the lock of the account with the smaller number first.
public class TransfersByNumber {
    static class Account {
        private final int number;
        private int balance;

        Account(int number, int balance) {
            this.number = number;
            this.balance = balance;
        }
    }

    private static void transfer(Account from, Account to, int amount) {
        Account smaller = from.number < to.number ? from : to;
        Account larger = smaller == from ? to : from;
        synchronized (smaller) {
            synchronized (larger) {
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account savings = new Account(1, 100);
        Account current = new Account(2, 100);
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
