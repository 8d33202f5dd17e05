package ex13_transfer;

import java.util.HashMap;
import java.util.Map;

public class Bank {
    private static final Map<Account, Object> locks = new HashMap<>();

    private static synchronized Object lockOf(Account account) {
        Object lock = locks.get(account);
        if (lock == null) {
            lock = new Object();
            locks.put(account, lock);
        }
        return lock;
    }

    public static void transfer(Account from, Account to, int amount) {
        Object first = lockOf(from.id < to.id ? from : to);
        Object second = lockOf(from.id < to.id ? to : from);
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
