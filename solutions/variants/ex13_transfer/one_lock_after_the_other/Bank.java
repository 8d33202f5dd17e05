package ex13_transfer;

public class Bank {
    private static void withdraw(Account account, int amount) {
        synchronized (account) {
            if (account.balance < amount) {
                throw new IllegalArgumentException("too little money in account " + account.id);
            }
            account.balance -= amount;
        }
    }

    private static void deposit(Account account, int amount) {
        synchronized (account) {
            account.balance += amount;
        }
    }

    public static void transfer(Account from, Account to, int amount) {
        withdraw(from, amount);
        deposit(to, amount);
    }
}
