import java.util.concurrent.atomic.AtomicBoolean;
// A first look only to say something, then a lock of the program's own, then the real question through the getter.
public class Main {
    static class Spin {
        private final AtomicBoolean held = new AtomicBoolean();
        void enter() { while (!held.compareAndSet(false, true)) { Thread.onSpinWait(); } }
        void exit() { held.set(false); }
    }
    static class Account {
        private int balance = 100;
        synchronized int getBalance() { return balance; }
        synchronized void setBalance(int b) { balance = b; }
    }
    static final Spin spin = new Spin();
    static final Account account = new Account();
    static void withdraw(int amount) {
        int before = account.getBalance();
        if (before <= 0) {
            return;
        }
        if (before < 100) {
            System.out.println("somebody was here before");
        }
        spin.enter();
        account.setBalance(account.getBalance() - amount);
        spin.exit();
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> withdraw(30), "a");
        Thread b = new Thread(() -> withdraw(20), "b");
        a.start(); b.start(); a.join(); b.join();
        System.out.println("balance " + account.getBalance());
    }
}
