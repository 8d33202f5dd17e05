package ex13_transfer;

import java.util.HashSet;
import java.util.Set;

public class Bank {
    private static final Set<Account> busy = new HashSet<>();

    private static void reserve(Account from, Account to) {
        synchronized (busy) {
            while (busy.contains(from) || busy.contains(to)) {
                try {
                    busy.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            busy.add(from);
            busy.add(to);
        }
    }

    private static void release(Account from, Account to) {
        synchronized (busy) {
            busy.remove(from);
            busy.remove(to);
            busy.notifyAll();
        }
    }

    public static void transfer(Account from, Account to, int amount) {
        reserve(from, to);
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            release(from, to);
        }
    }
}
