package ex13_transfer;

public class Bank {
    private static final Object TIE = new Object();

    private static void move(Account from, Account to, int amount) {
        if (from.balance < amount) {
            throw new IllegalArgumentException("too little money");
        }
        from.balance -= amount;
        to.balance += amount;
    }

    public static void transfer(Account from, Account to, int amount) {
        int a = System.identityHashCode(from);
        int b = System.identityHashCode(to);
        if (a < b) {
            synchronized (from) {
                synchronized (to) {
                    move(from, to, amount);
                }
            }
        } else if (a > b) {
            synchronized (to) {
                synchronized (from) {
                    move(from, to, amount);
                }
            }
        } else {
            synchronized (TIE) {
                synchronized (from) {
                    synchronized (to) {
                        move(from, to, amount);
                    }
                }
            }
        }
    }
}
