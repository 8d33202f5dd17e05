package ex13_transfer;

public class Bank {
    public static void transfer(Account from, Account to, int amount) {
        Account first = from.id <= to.id ? from : to;
        Account second = first == from ? to : from;
        first.lock.lock();
        second.lock.lock();
        try {
            if (from.balance < amount) {
                throw new IllegalArgumentException("too little money");
            }
            from.balance -= amount;
            to.balance += amount;
        } finally {
            first.lock.unlock();
            second.lock.unlock();
        }
    }
}
