package ex13_transfer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public class Bank {
    private static final ConcurrentHashMap<Account, Semaphore> FREE = new ConcurrentHashMap<>();

    private static Semaphore of(Account account) {
        return FREE.computeIfAbsent(account, key -> new Semaphore(1));
    }

    public static void transfer(Account from, Account to, int amount) {
        Semaphore first = of(from.id < to.id ? from : to);
        Semaphore second = of(from.id < to.id ? to : from);
        first.acquireUninterruptibly();
        second.acquireUninterruptibly();
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            second.release();
            first.release();
        }
    }
}
