package ex13_transfer;

public class Bank {
    private enum Stripe {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H;

        private static final Stripe[] ALL = values();
    }

    public static void transfer(Account from, Account to, int amount) {
        int one = Math.floorMod(from.id, Stripe.ALL.length);
        int other = Math.floorMod(to.id, Stripe.ALL.length);
        synchronized (Stripe.ALL[Math.min(one, other)]) {
            synchronized (Stripe.ALL[Math.max(one, other)]) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("too little money");
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
