package ex13_transfer;

public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        Account lower = from.id <= to.id ? from : to;
        Account upper = from.id <= to.id ? to : from;
        synchronized (("account-" + lower.id).intern()) {
            synchronized (("account-" + upper.id).intern()) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("too little money");
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
