package ex13_transfer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final ConcurrentHashMap<Integer, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    public static void transfer(Account from, Account to, int amount) {
        ReentrantLock one = LOCKS.computeIfAbsent(from.id, id -> new ReentrantLock());
        ReentrantLock other = LOCKS.computeIfAbsent(to.id, id -> new ReentrantLock());
        boolean done = false;
        while (!done) {
            one.lock();
            try {
                if (other.tryLock(5, TimeUnit.MILLISECONDS)) {
                    try {
                        if (from.balance < amount) {
                            throw new IllegalArgumentException("too little money");
                        }
                        from.balance -= amount;
                        to.balance += amount;
                        done = true;
                    } finally {
                        other.unlock();
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                one.unlock();
            }
            Thread.yield();
        }
    }
}
