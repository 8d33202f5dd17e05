package ex13_transfer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final ConcurrentHashMap<Integer, Lock> LOCKS = new ConcurrentHashMap<>();

    public static void transfer(Account from, Account to, int amount) {
        Lock one = LOCKS.computeIfAbsent(from.id, id -> new ReentrantLock());
        Lock other = LOCKS.computeIfAbsent(to.id, id -> new ReentrantLock());
        one.lock();
        other.lock();
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            other.unlock();
            one.unlock();
        }
    }
}
