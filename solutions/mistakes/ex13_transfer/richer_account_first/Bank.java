package ex13_transfer;

public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        Account first = from.balance > to.balance ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("too little money");
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
