package ex13_transfer;

import java.util.concurrent.locks.ReentrantLock;

public class Bank {
    private static final ReentrantLock[] LOCKS = {
        new ReentrantLock(), new ReentrantLock(), new ReentrantLock(), new ReentrantLock()
    };

    public static void transfer(Account from, Account to, int amount) {
        int a = Integer.hashCode(from.id) & 3;
        int b = Integer.hashCode(to.id) & 3;
        LOCKS[Math.min(a, b)].lock();
        LOCKS[Math.max(a, b)].lock();
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            LOCKS[Math.max(a, b)].unlock();
            LOCKS[Math.min(a, b)].unlock();
        }
    }
}
