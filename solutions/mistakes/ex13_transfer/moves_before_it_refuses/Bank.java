package ex13_transfer;

public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        Account first = from.id < to.id ? from : to;
        Account second = from.id < to.id ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.balance -= amount;
                to.balance += amount;
                if (from.balance < 0) {
                    throw new IllegalArgumentException("too little money");
                }
            }
        }
    }
}
