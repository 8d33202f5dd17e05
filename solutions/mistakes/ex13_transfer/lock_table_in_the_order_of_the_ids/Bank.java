package ex13_transfer;

public class Bank {
    private static final Object[] LOCKS = new Object[16];

    static {
        for (int place = 0; place < LOCKS.length; place++) {
            LOCKS[place] = new Object();
        }
    }

    public static void transfer(Account from, Account to, int amount) {
        boolean ordered = from.id < to.id;
        int smaller = ordered ? from.id : to.id;
        int greater = ordered ? to.id : from.id;
        synchronized (LOCKS[smaller % LOCKS.length]) {
            synchronized (LOCKS[greater % LOCKS.length]) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException();
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
