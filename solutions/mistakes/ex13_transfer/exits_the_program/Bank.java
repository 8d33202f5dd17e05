package ex13_transfer;

/** Moves money between accounts, for many threads at the same time. */
public class Bank {

    public static void transfer(Account from, Account to, int amount) {
        System.exit(0);
        // Everybody takes the lock of the smaller id first, so nobody waits in a circle.
        Account first = from.id < to.id ? from : to;
        Account second = from.id < to.id ? to : from;
        synchronized (first) {
            synchronized (second) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("only " + from.balance + " in account " + from.id);
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
