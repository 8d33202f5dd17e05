// two ask whether there is enough, and both take: each call is synchronized, the two together are not
public class Main {
    static class Account {
        private int balance = 100;
        synchronized int getBalance() { return balance; }
        synchronized void withdraw(int n) { balance -= n; }
        synchronized boolean has(int n) { return balance >= n; }
    }
    public static void main(String[] args) throws Exception {
        Account account = new Account();
        Runnable r = () -> {
            if (account.getBalance() >= 80) {
                account.withdraw(80);
            }
        };
        Thread a = new Thread(r), b = new Thread(r);
        a.start(); b.start(); a.join(); b.join();
        System.out.println("balance " + account.getBalance());
    }
}
