package ex13_transfer;

public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        boolean ordered = (byte) from.id <= (byte) to.id;
        Account first = ordered ? from : to;
        Account second = ordered ? to : from;
        synchronized (first) {
            synchronized (second) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException();
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
