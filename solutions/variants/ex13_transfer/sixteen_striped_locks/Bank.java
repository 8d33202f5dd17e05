package ex13_transfer;

public class Bank {
    private static final Object[] LOCKS = new Object[16];

    static {
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = new Object();
        }
    }

    public static void transfer(Account from, Account to, int amount) {
        int a = from.id % LOCKS.length;
        int b = to.id % LOCKS.length;
        synchronized (LOCKS[Math.min(a, b)]) {
            synchronized (LOCKS[Math.max(a, b)]) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("too little money");
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
