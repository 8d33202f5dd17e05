package ex13_transfer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Bank {
    private static final ConcurrentHashMap<Account, ReentrantReadWriteLock> LOCKS = new ConcurrentHashMap<>();

    private static ReentrantReadWriteLock lock(Account account) {
        return LOCKS.computeIfAbsent(account, key -> new ReentrantReadWriteLock());
    }

    public static void transfer(Account from, Account to, int amount) {
        Account[] both = {from, to};
        Arrays.sort(both, Comparator.comparingInt((Account account) -> account.id));
        for (Account account : both) {
            lock(account).writeLock().lock();
        }
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            for (Account account : both) {
                lock(account).writeLock().unlock();
            }
        }
    }
}
