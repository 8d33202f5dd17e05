package ex13_transfer;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final ConcurrentHashMap<Integer, Lock> LOCKS = new ConcurrentHashMap<>();

    private static Lock lockOf(int id) {
        return LOCKS.computeIfAbsent(id, key -> new ReentrantLock());
    }

    public static void transfer(Account from, Account to, int amount) {
        Lock first = lockOf(Math.min(from.id, to.id));
        Lock second = lockOf(Math.max(from.id, to.id));
        first.lock();
        try {
            second.lock();
            try {
                if (from.balance < amount) {
                    throw new IllegalArgumentException("too little money");
                }
                from.balance -= amount;
                to.balance += amount;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }
}
