package ex13_transfer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final ConcurrentHashMap<Integer, Lock> LOCKS = new ConcurrentHashMap<>();

    public static void transfer(Account from, Account to, int amount) {
        Lock first = LOCKS.computeIfAbsent(Math.min(from.id, to.id), id -> new ReentrantLock());
        Lock second = LOCKS.computeIfAbsent(Math.max(from.id, to.id), id -> new ReentrantLock());
        first.lock();
        second.lock();
        if (from.balance < amount) {
            throw new IllegalArgumentException("too little money");
        }
        from.balance -= amount;
        to.balance += amount;
        second.unlock();
        first.unlock();
    }
}
