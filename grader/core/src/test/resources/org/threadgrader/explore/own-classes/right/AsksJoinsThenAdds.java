// Main looks whether there is room, waits for the helper's end, and only then adds: right whatever the schedule.
public class Main {
    static class Account {
        private int balance;
        synchronized int getBalance() { return balance; }
        synchronized void setBalance(int b) { balance = b; }
    }
    public static void main(String[] args) throws Exception {
        Account account = new Account();
        Thread helper = new Thread(() -> account.setBalance(account.getBalance() + 1), "helper");
        helper.start();
        int seen = account.getBalance();
        if (seen < 100) {
            if (seen == 0) {
                System.out.println("the helper is still at it");
            }
            helper.join();
            account.setBalance(account.getBalance() + 10);
        }
        System.out.println("balance: " + account.getBalance());
    }
}
