// verdict: exception
// also: race
// twin: DepositInOneStep
// covers: synchronized method, atomicity
// what: Reading and writing are each synchronized, the deposit as a whole is not.
public class DepositInTwoSteps {
    static class Account {
        private int balance;

        synchronized int balance() {
            return balance;
        }

        synchronized void setBalance(int amount) {
            balance = amount;
        }

        void deposit(int amount) {
            setBalance(balance() + amount);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account account = new Account();
        Thread salary = new Thread(() -> account.deposit(1000));
        Thread refund = new Thread(() -> account.deposit(50));
        salary.start();
        refund.start();
        salary.join();
        refund.join();
        if (account.balance() != 1050) {
            throw new AssertionError("balance " + account.balance());
        }
    }
}
