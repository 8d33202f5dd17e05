package ex13_transfer;

public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        synchronized (from) {
            synchronized (to) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("too little money");
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
