package ex13_transfer;

import java.util.ArrayList;
import java.util.List;

public class Bank {
    private static final List<Object> LOCKS = new ArrayList<>();

    static {
        for (int place = 0; place < 1000; place++) {
            LOCKS.add(new Object());
        }
    }

    public static void transfer(Account from, Account to, int amount) {
        Account smaller = from.id < to.id ? from : to;
        Account greater = smaller == from ? to : from;
        synchronized (LOCKS.get(smaller.id % 1000)) {
            synchronized (LOCKS.get(greater.id % 1000)) {
                if (from.balance < amount) {
                    throw new IllegalArgumentException();
                }
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }
}
