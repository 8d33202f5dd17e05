// the question and the change are two calls under one lock, or of one thread's own account, or asked again by the change itself
import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static class Account {
        private int balance = 100;
        synchronized int getBalance() { return balance; }
        synchronized void withdraw(int n) { balance -= n; }
        synchronized boolean tryWithdraw(int n) {
            if (balance < n) return false;
            balance -= n;
            return true;
        }
    }
    static final AtomicInteger tickets = new AtomicInteger(1);
    public static void main(String[] args) throws Exception {
        Account shared = new Account(), asked = new Account();
        AtomicInteger sold = new AtomicInteger();
        Runnable r = () -> {
            Account own = new Account();
            if (own.getBalance() >= 80) own.withdraw(80);
            synchronized (shared) {
                if (shared.getBalance() >= 80) shared.withdraw(80);
            }
            if (asked.getBalance() >= 80) asked.tryWithdraw(80);
            if (tickets.get() > 0 && tickets.decrementAndGet() >= 0) sold.incrementAndGet();
        };
        Thread a = new Thread(r), b = new Thread(r);
        a.start(); b.start(); a.join(); b.join();
        System.out.println(shared.getBalance() + " " + asked.getBalance() + " sold " + sold);
    }
}
