package ex13_transfer;

import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final ReentrantLock LOCK = new ReentrantLock();

    public static void transfer(Account from, Account to, int amount) {
        LOCK.lock();
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            LOCK.unlock();
        }
    }
}
