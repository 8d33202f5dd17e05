package ex13_transfer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final Map<Account, Lock> LOCKS = new ConcurrentHashMap<>();

    private static Lock lockOf(Account account) {
        return LOCKS.computeIfAbsent(account, key -> new ReentrantLock());
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void transfer(Account from, Account to, int amount) {
        Lock one = lockOf(from);
        Lock other = lockOf(to);
        while (true) {
            if (one.tryLock()) {
                try {
                    if (other.tryLock()) {
                        try {
                            if (from.balance < amount) {
                                throw new IllegalArgumentException("too little money");
                            }
                            from.balance -= amount;
                            to.balance += amount;
                            return;
                        } finally {
                            other.unlock();
                        }
                    }
                } finally {
                    one.unlock();
                }
            }
            pause();
        }
    }
}
