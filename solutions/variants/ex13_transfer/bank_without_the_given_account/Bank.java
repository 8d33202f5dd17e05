package ex13_transfer;

public class Bank {
    private static void move(Account from, Account to, int amount) {
        if (amount > from.balance) {
            throw new IllegalArgumentException();
        }
        from.balance = from.balance - amount;
        to.balance = to.balance + amount;
    }

    public static void transfer(Account from, Account to, int amount) {
        if (from.id > to.id) {
            synchronized (from) {
                synchronized (to) {
                    move(from, to, amount);
                }
            }
        } else {
            synchronized (to) {
                synchronized (from) {
                    move(from, to, amount);
                }
            }
        }
    }
}
