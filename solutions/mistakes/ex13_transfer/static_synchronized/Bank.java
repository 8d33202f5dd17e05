package ex13_transfer;

public class Bank {
    public static synchronized void transfer(Account from, Account to, int amount) {
        if (from.balance < amount) {
            throw new IllegalArgumentException("too little money");
        }
        from.balance -= amount;
        to.balance += amount;
    }
}
